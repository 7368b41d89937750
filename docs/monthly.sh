#!/bin/sh
# Every month, without a person: refreshes and, only where something was accepted, commits its receipts and releases.
# Arguments are those of `npm run refresh`, whose exit code it ends with: an agency that was stopped holds back no other.
npm run --silent refresh -- "$@"
code=$?
git diff --quiet -- data/sources.lock.json && exit $code
git commit --quiet --message 'data: refreshed' -- data/sources.lock.json && npm run --silent release || exit 1
exit $code
