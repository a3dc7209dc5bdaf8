import type { Host } from './host.ts'

/**
 * The objects that lead on, each as `aws s3api put-object` takes it.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html
 */
export const s3: Host = {
  file: 's3.json',
  isPublished: false,
  limits: {},
  write: (rules) =>
    `${JSON.stringify(
      rules.map(({ from, to }) => objectOf(from, to)),
      undefined,
      2,
    )}\n`,
}

function objectOf(from: string, to: string) {
  const key = `${from.slice(1)}${from.endsWith('/') ? 'index.html' : ''}`
  return { Key: key, WebsiteRedirectLocation: to }
}
