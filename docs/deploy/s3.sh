#!/bin/sh
# s3.sh: puts a built site into a bucket that S3, or a host that speaks like it, serves as a website.
#
#   docs/deploy/s3.sh our-bucket          with `hosting: 's3'`, in the folder of the site, after `npx bantin build`
#
# Needs the AWS CLI and its credentials. The bucket's index document is index.html, its error document 404.html. A site
# below a folder, as https://co-quan.example/tin-tuc, names it as well: docs/deploy/s3.sh our-bucket tin-tuc
set -eu
bucket=$1
to=s3://$bucket${2:+/$2}
for_now='public, max-age=300'
for_good='public, max-age=31536000, immutable'

# put <type> <how long to keep> <names that are meant>...: what has changed of these, as that type.
put() {
  type=$1 keep=$2
  shift 2
  for name in "$@"; do set -- "$@" --include "$name"; shift; done
  aws s3 sync dist "$to" --no-progress --exclude '*' "$@" --content-type "$type" --cache-control "$keep"
}

# First what pages are made of. Names in assets/ carry a digest of the content.
put 'text/css; charset=utf-8' "$for_good" 'assets/*.css'
put 'text/javascript; charset=utf-8' "$for_good" 'assets/*.js'
put 'font/woff2' "$for_good" 'assets/*.woff2'
put 'image/avif' "$for_good" 'assets/*.avif'
put 'image/webp' "$for_good" 'assets/*.webp'
put 'image/jpeg' "$for_good" 'assets/*.jpg'
put 'image/png' "$for_good" 'assets/*.png'
put 'text/plain; charset=utf-8' "$for_good" 'assets/*.txt'
# Then data, pages, and what leads machines to them.
put 'image/svg+xml' "$for_now" 'media/*.svg'
put 'text/csv; charset=utf-8' "$for_now" '*.csv'
put 'application/json' "$for_now" '*.json'
put 'text/html; charset=utf-8' "$for_now" '*.html'
put 'application/xml; charset=utf-8' "$for_now" '*.xml'
put 'text/plain; charset=utf-8' "$for_now" 'robots.txt' '.well-known/*.txt'
# The rest (other media, the signature of the lists) as the CLI knows its types. What is gone goes last.
aws s3 sync dist "$to" --no-progress --delete --cache-control "$for_now"

# Former addresses, in place of the pages that lead on.
node -e 'for (const rule of JSON.parse(require("fs").readFileSync(".bantin/hosting/s3.json", "utf8")))
  console.log(JSON.stringify(rule))' |
  while read -r rule; do
    aws s3api put-object --bucket "$bucket" --cache-control "$for_now" --cli-input-json "$rule" > /dev/null
  done
