#!/bin/sh
# Makes the certificate by which the containers of compose.yaml know their database: at their first start, and anew in the
# last month of its ten years. Its key is for the database alone.
#   compose-certificate.sh FOLDER_OF_THE_KEY FOLDER_OF_THE_CERTIFICATE NAME_OF_THE_DATABASE
set -eu
key=$1/key.pem
certificate=$2/certificate.pem
month=2592000

if [ -s "$key" ] && openssl x509 -in "$certificate" -noout -checkend "$month" >/dev/null 2>&1; then
  exit 0
fi
# One that is half made is taken for none: the certificate comes last.
rm -f "$certificate"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj "/CN=$3" \
  -addext "subjectAltName=DNS:$3" -keyout "$key.new" -out "$certificate.new" 2>/dev/null
chmod 600 "$key.new"
chmod 644 "$certificate.new"
# The database does not run as root, and takes no key that others may read.
[ "$(id -u)" != 0 ] || chown postgres "$key.new"
mv "$key.new" "$key"
mv "$certificate.new" "$certificate"
