import type { TemplateFiles } from './workspace-template.ts';

const IGNORED = `node_modules/
dist/
dist.tmp-*/
dist.lock

# Raw data and the private ledger stay out of git.
data/**/*.csv
data/**/*.tsv
data/**/*.xlsx
data/**/*.sav
data/**/*.zsav
data/**/.kaiku/
`;

const ATTRIBUTES = `* text=auto eol=lf
*.png binary
*.woff2 binary
# Snapshots are compared byte by byte; exports are kept as received.
# Two of them are never merged line by line: no calculation gave the result.
reports/**/snapshot/** text eol=lf -merge
reports/**/snapshot/facts.csv diff=kaiku-facts
data/**/*.csv -text
data/**/*.tsv -text
data/**/*.xlsx -text
data/**/*.sav -text
`;

/** What git leaves out and how it treats the rest. */
export function gitFiles(kept: readonly string[] = []): TemplateFiles {
	const exceptions = kept.map((path) => `!${path}\n`).join('');
	const why = kept.length === 0 ? '' : '# Made up: it may be here.\n';
	return {
		'.gitignore': `${IGNORED}${why}${exceptions}`,
		'.gitattributes': ATTRIBUTES,
	};
}
