#!/usr/bin/env bash
# Draws the README's picture, page 1 of the report on scenarios/dish-2015.yaml, and those of the tutorial.
# Needs pdftoppm (Debian: poppler-utils). Run after a change of the report or of its numbers.
set -euo pipefail
cd "$(dirname "$0")/.."
./brobygger run scenarios/dish-2015.yaml --quiet
pdftoppm -png -r 96 -f 1 -l 1 -singlefile out/dish-2015/analysis.pdf docs/dish-2015-page-1

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
./brobygger new "$made/power.yaml" --template energy > "$made/new.log"
./brobygger run "$made/power.yaml" --quiet -o "$made"
for page in 1 7 8; do
  pdftoppm -png -r 72 -f "$page" -l "$page" -singlefile "$made/analysis.pdf" "docs/tutorial-page-$page"
done
