/** What the ledger says of itself to whoever opens it, whatever the site's language. */
export const heading = `# Mọi địa chỉ đã đăng, do "bantin build" ghi. Giữ trong Git, không sửa tay.
# Every address ever published, kept by "bantin build". Commit it; do not edit it.
`
