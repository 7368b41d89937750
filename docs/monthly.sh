#!/bin/sh
# Every month, without a person: refreshes and, where something was accepted that is not released yet, releases it and
# commits its receipts; a release that fails is tried again next month. Arguments are those of `npm run refresh`, whose
# exit code it ends with: an agency that was stopped holds back no other.
npm run --silent refresh -- "$@"
code=$?
git diff --quiet HEAD -- data/sources.lock.json && exit $code
npm run --silent release && git commit --quiet --message 'data: refreshed' -- data/sources.lock.json || exit 1
exit $code
