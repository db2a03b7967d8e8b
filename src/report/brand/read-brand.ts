import { yamlPath } from '../../codebook/parse-settings.ts';
import type { PositionedYaml } from '../../codebook/positioned-yaml.ts';
import { problem, type Problem } from '../../problem.ts';
import type { Report } from '../report-schema.ts';
import { brandColours } from './brand-colours.ts';
import type { Brand, Logo, Typeface } from './brand.ts';
import { cleanLogo } from './clean-logo.ts';
import { readFont } from './read-font.ts';
import { standInsOf } from './stand-ins.ts';

/** Typefaces that Kaiku brings. */
const BUNDLED: readonly string[] = ['Source Sans 3', 'Source Serif 4'];
/** A name that is safe in addresses and on every disk. */
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*\.[a-z0-9]+$/;
const WOFF2 = 'wOF2';
/** A page asks for its fonts before it looks right. */
const LARGEST_FONT = 300_000;

/** Bytes of a file of the report's brand/, null where there is none. */
export type ReadBrandFile = (name: string) => Uint8Array | null;

interface Found<T> {
	readonly value: T | null;
	readonly name?: string;
	readonly bytes?: Uint8Array;
	readonly problems: readonly Problem[];
}

/**
 * What a report's `brand` asks for, ready to be published: colours in both themes, fonts and a logo with
 * nothing in it but a picture. What is wrong becomes problems with the line of report.yaml.
 */
export function readBrand(
	report: Pick<Report, 'brand'>,
	yaml: PositionedYaml,
	read: ReadBrandFile,
): { brand: Brand; problems: Problem[] } {
	const { colours, problems } = brandColours(report, yaml);
	const display = typeface('display', report, yaml, read);
	const text = typeface('text', report, yaml, read);
	const logo = logoOf(report, yaml, read);
	const files = [display, text, logo].flatMap(({ name, bytes }) =>
		name === undefined || bytes === undefined ? [] : [[name, bytes] as const],
	);
	return {
		brand: {
			...colours,
			display: display.value,
			text: text.value,
			logo: logo.value,
			files: new Map(files),
		},
		problems: [...problems, ...display.problems, ...text.problems, ...logo.problems],
	};
}

function typeface(
	key: 'display' | 'text',
	{ brand }: Pick<Report, 'brand'>,
	yaml: PositionedYaml,
	read: ReadBrandFile,
): Found<Typeface> {
	const name = brand[key] ?? '';
	if (name === '') return { value: null, problems: [] };
	if (BUNDLED.includes(name))
		return { value: { family: name, file: '', standIns: null }, problems: [] };
	const { refuse, warn } = tellerOf(key, name, yaml);
	if (!name.endsWith('.woff2') || !FILE_NAME.test(name))
		return refuse(
			'is neither a font that Kaiku brings nor the name of a WOFF2 file',
			`Put a .woff2 file into brand/ and name it, or use one of: ${BUNDLED.join(', ')}.`,
		);
	const bytes = read(name);
	if (bytes === null) return refuse('is not in the folder brand/ of the report', 'Put it there.');
	if (new TextDecoder('latin1').decode(bytes.subarray(0, 4)) !== WOFF2)
		return refuse('is no WOFF2 font, whatever its name says', 'Convert the font to WOFF2.');
	if (bytes.length > LARGEST_FONT)
		return refuse(
			`has ${bytes.length} bytes, and every page waits for it`,
			`Leave out characters that the report does not use, to at most ${LARGEST_FONT} bytes.`,
		);
	const font = readFont(bytes);
	if (font === null)
		return refuse(
			'is a WOFF2 font that cannot be read: it is broken or cut short',
			'Export it again.',
		);
	const family = key === 'display' ? 'Brand Display' : 'Brand Text';
	const lacks = `has no ${font.missing.join(' ')}: these are drawn in another typeface`;
	return {
		value: { family, file: name, standIns: standInsOf(font.metrics) },
		name,
		bytes,
		problems: font.missing.length === 0 ? [] : [warn(lacks, 'Export it with these characters.')],
	};
}

function logoOf(
	{ brand }: Pick<Report, 'brand'>,
	yaml: PositionedYaml,
	read: ReadBrandFile,
): Found<Logo> {
	const name = brand.logo ?? '';
	if (name === '') return { value: null, problems: [] };
	const { refuse } = tellerOf('logo', name, yaml);
	if (!/\.(svg|png)$/.test(name) || !FILE_NAME.test(name))
		return refuse(
			'is not the name of an SVG or PNG file in brand/',
			'Name a .svg or .png there, with letters, digits and hyphens.',
		);
	const bytes = read(name);
	if (bytes === null) return refuse('is not in the folder brand/ of the report', 'Put it there.');
	const cleaned = cleanLogo(name, bytes);
	if ('fault' in cleaned) return refuse(cleaned.fault, cleaned.remedy);
	const { width, height } = cleaned;
	return { value: { file: name, width, height }, name, bytes: cleaned.bytes, problems: [] };
}

/** Tells what is wrong with a file of the brand, and refuses it where pages cannot be made with it. */
function tellerOf(key: string, name: string, yaml: PositionedYaml) {
	const path = ['brand', key];
	const told = (severity: 'error' | 'warning', what: string, remedy: string) =>
		problem({
			severity,
			rule: 'brand-file',
			file: yaml.file,
			line: yaml.place(path).line,
			column: yamlPath(path),
			value: name,
			message: `"${yamlPath(path)}" names "${name}", which ${what}.`,
			remedy,
		});
	return {
		refuse: (what: string, remedy: string) => ({
			value: null,
			problems: [told('error', what, remedy)],
		}),
		warn: (what: string, remedy: string) => told('warning', what, remedy),
	};
}
