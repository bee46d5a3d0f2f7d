#!/bin/sh
# Makes the secrets of one installation, once: `sh deploy/compose/secrets.sh [FOLDER [DATABASE_HOST]]`.
# The compose files read them from `secrets` beside this script; Kubernetes takes the same files (kubectl --from-env-file).
set -eu
umask 077

folder=${1:-$(dirname "$0")/secrets}
host=${2:-database}
mkdir "$folder" # refuses a folder that is there: secrets made anew would lock the services out

word() { od -An -vtx1 -N32 /dev/urandom | tr -d ' \n'; }

identity=$(word)
administrator=$(word)
printf '%s' "$administrator" >"$folder/database-password"
printf 'SPOLIA_DATABASE_URL=postgresql://postgres:%s@%s/spolia\n' "$administrator" "$host" >"$folder/administrator.env"

passwords=
for service in gateway listings acceptance matching; do
  password=$(word)
  name=$(printf '%s' "$service" | tr '[:lower:]' '[:upper:]')
  {
    printf 'SPOLIA_%s_DATABASE_URL=postgresql://%s_app:%s@%s/spolia\n' "$name" "$service" "$password" "$host"
    printf 'SPOLIA_IDENTITY_SECRET=%s\n' "$identity"
  } >"$folder/$service.env"
  passwords="$passwords${passwords:+, }\"$service\": \"$password\""
done

# By this the migration gives the roles their passwords. Mounted as it is and read by the container's user, so readable;
# nobody passes through the folder, which is closed.
printf '{"identity_secret": "%s", "passwords": {%s}}\n' "$identity" "$passwords" >"$folder/secrets.json"
chmod 0444 "$folder/secrets.json"
