import { yamlPath } from '../../codebook/parse-settings.ts';
import type { PositionedYaml } from '../../codebook/positioned-yaml.ts';
import { problem, type Problem } from '../../problem.ts';
import type { Report } from '../report-schema.ts';
import type { Brand, InThemes } from './brand.ts';
import { accentFaults, textFaults, type ColourFault } from './colour-faults.ts';
import { contrast, lightened, parseHex, writeHex } from './colour.ts';
import { likeColour, type LikeColour } from './like-colour.ts';
import { hexes, themedColours, type ThemedColour } from './themed-colour.ts';

/** Text on an accent, where nobody chose one. */
const ON_ACCENT = ['#ffffff', '#0d1430'] as const;
const FOR_EACH_THEME = ', or a colour for each theme: {light: …, dark: …}';

/**
 * The accent and the text on it in both themes. One colour is that of the light theme, and the dark one
 * has its hue. An error where it cannot be read on what it stands on, or might be taken for a colour of
 * data.
 */
export function brandColours(
	{ brand }: Pick<Report, 'brand'>,
	yaml: PositionedYaml,
): { colours: Pick<Brand, 'accent' | 'onAccent'>; problems: Problem[] } {
	if (brand.accent === undefined)
		return {
			colours: { accent: null, onAccent: null },
			problems: brand.on_accent === undefined ? [] : [aloneOnAccent(yaml)],
		};
	const judged = judgedAccents(brand.accent);
	const accent = hexes(judged.map(({ colour }) => colour));
	const ons = themedColours(brand.on_accent ?? clearest(accent.light), () => clearest(accent.dark));
	const written = brand.on_accent === undefined ? [] : ons.filter(({ isDerived }) => !isDerived);
	return {
		colours: { accent, onAccent: hexes(ons) },
		problems: [
			...judged.flatMap((one) => refusedAccent(one, yaml)),
			...written.flatMap((one) => refusedText(one, judged, yaml)),
		],
	};
}

/** An accent in a theme, and what is advised where it is refused. */
interface JudgedAccent {
	readonly colour: ThemedColour;
	/** The setting's colour to be written instead; null where it is good, or nothing like it is. */
	readonly like: LikeColour | null;
	/** What it comes to in the theme. */
	readonly advised: string;
}

/** One colour stands or falls with what is made of it; of two, each by itself. */
function judgedAccents(value: string | InThemes): readonly JudgedAccent[] {
	const accents = accentsOf(value);
	if (typeof value !== 'string')
		return accents.map((colour) => {
			const like = isGood(colour)
				? null
				: likeColour(colour.hex, (hex) => isGood({ ...colour, hex }));
			return { colour, like, advised: like?.hex ?? colour.hex };
		});
	const like = accents.every(isGood)
		? null
		: likeColour(value, (hex) => accentsOf(hex).every(isGood));
	const advised = like === null ? accents : accentsOf(like.hex);
	return accents.map((colour, at) => ({
		colour,
		like,
		advised: advised[at]?.hex ?? colour.hex,
	}));
}

function isGood(accent: ThemedColour): boolean {
	return accentFaults(accent).length === 0;
}

function accentsOf(value: string | InThemes): readonly ThemedColour[] {
	return themedColours(value, (light) => writeHex(lightened(parseHex(light))));
}

function clearest(ground: string): string {
	const [one, other] = ON_ACCENT;
	const on = (hex: string) => contrast(parseHex(hex), parseHex(ground));
	return on(one) >= on(other) ? one : other;
}

function refusedAccent({ colour, like }: JudgedAccent, yaml: PositionedYaml): Problem[] {
	const other = colour.isPair ? '' : FOR_EACH_THEME;
	const why = like?.isSameHue ? 'is like it' : 'has the nearest hue that can be taken';
	const remedy =
		like === null
			? `No colour of its hue or of one beside it can be taken: use quite another hue${other}.`
			: `Use ${like.hex}, which ${why}, can be read and looks like no colour of data${other}.`;
	return accentFaults(colour).map((fault) => refused('accent', colour, yaml, { ...fault, remedy }));
}

/** Text is held against the accent that there will be. */
function refusedText(
	text: ThemedColour,
	accents: readonly JudgedAccent[],
	yaml: PositionedYaml,
): Problem[] {
	const on = accents.find(({ colour }) => colour.theme === text.theme);
	const ground = on?.advised ?? '';
	const what = ground === on?.colour.hex ? 'accent' : 'accent advised';
	return textFaults(text, ground, what).map((fault) => {
		const isRead = (hex: string) => textFaults({ ...text, hex }, ground, what).length === 0;
		const hex = likeColour(text.hex, isRead)?.hex ?? clearest(ground);
		const remedy = `Use ${hex}, which can be read there${text.isPair ? '' : FOR_EACH_THEME}.`;
		return refused('on_accent', text, yaml, { ...fault, remedy });
	});
}

function refused(
	key: 'accent' | 'on_accent',
	{ theme, hex, isPair }: ThemedColour,
	yaml: PositionedYaml,
	words: ColourFault & { readonly remedy: string },
): Problem {
	const path = ['brand', key, ...(isPair ? [theme] : [])];
	return problem({
		severity: 'error',
		file: yaml.file,
		line: yaml.place(path).line,
		column: yamlPath(path),
		value: hex,
		...words,
	});
}

function aloneOnAccent(yaml: PositionedYaml): Problem {
	const path = ['brand', 'on_accent'];
	return problem({
		severity: 'warning',
		rule: 'unused-brand',
		file: yaml.file,
		line: yaml.place(path).line,
		column: yamlPath(path),
		message: 'A colour for text on the accent does nothing without an accent.',
		remedy: 'Give "accent" as well, or take it away.',
	});
}
