import { nestedFiles } from './nested-files.ts';
import type { Leak } from './leak.ts';
import { decodeEscapes } from './decode-escapes.ts';
import type { PatternKind } from './pattern-kind.ts';
import {
	BANK_ACCOUNT,
	EMAIL,
	IDENTITY_CODE,
	isIban,
	isIdentityCode,
	PHONE,
} from './personal-forms.ts';
import type { SiteFile } from './site-file.ts';

interface Pattern {
	readonly kind: PatternKind;
	readonly form: RegExp;
	/** Whether what has the form is one: its check digits. */
	readonly isOne?: (text: string) => boolean;
	/** A sign that every one has: quickly found not to be there. */
	readonly sign?: string;
	/** Looked for in texts that people read only: in scripts and styles a number may look so. */
	readonly isOfTexts: boolean;
}

/** A picture of twice the size is called so. */
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

const PATTERNS: readonly Pattern[] = [
	{
		kind: 'e-mail',
		form: EMAIL,
		isOne: (text) => !PICTURE.test(text),
		sign: '@',
		isOfTexts: false,
	},
	{ kind: 'phone number', form: PHONE, isOfTexts: true },
	{
		kind: 'personal identity code',
		form: IDENTITY_CODE,
		isOne: isIdentityCode,
		isOfTexts: true,
	},
	{
		kind: 'bank account',
		form: BANK_ACCOUNT,
		isOne: isIban,
		isOfTexts: true,
	},
	{
		kind: 'path of a computer',
		form: /(?<![\w.:/])(?:\/home\/[a-z][\w.-]*\/|\/Users\/[\w.-]+\/)|(?<!\w)[a-z]:\\{1,2}users\\{1,2}[\w.-]+|file:\/\/\/\w/gi,
		isOfTexts: false,
	},
	{ kind: 'source map', form: /sourceMappingURL=/g, isOfTexts: false },
];

/** The e-mail addresses and phone numbers in a text. */
export function contactsIn(text: string): { text: string; kind: 'e-mail' | 'phone number' }[] {
	return [
		...Array.from(text.match(EMAIL) ?? [], (one) => ({ text: one, kind: 'e-mail' as const })),
		...Array.from(text.match(PHONE) ?? [], (one) => ({ text: one, kind: 'phone number' as const })),
	];
}

const TEXT_FILE = /\.(?:html|svg|csv|json|txt|xml|md|webmanifest)$/i;
/** Attributes of drawings that are numbers and nothing else. */
const DRAWN = /\s(?:d|points|transform|viewBox|stroke-dasharray)="[^"]*"/g;
const ESCAPED = /[&%\\]/;

/**
 * Finds e-mail addresses, phone numbers, Finnish identity codes, bank accounts, paths of a computer
 * and source maps by their forms, in a file and in all that is packed in it; each text once.
 */
export function findPatterns(file: SiteFile): Leak[] {
	return [...nestedFiles(file)].flatMap((one) => patternsIn(one));
}

function patternsIn({ name, bytes }: SiteFile): Leak[] {
	const isText = TEXT_FILE.test(name);
	const raw = new TextDecoder('utf-8').decode(bytes);
	const text = isText ? raw.replace(DRAWN, '') : raw;
	const texts = isText && ESCAPED.test(text) ? [text, decodeEscapes(text)] : [text];
	const found = new Map<string, Leak>();
	if (name.endsWith('.map'))
		found.set('map', { file: name, kind: 'source map', where: 'name, plain', text: name });
	for (const { kind, form, isOne, sign = '', isOfTexts } of PATTERNS) {
		if (isOfTexts && !isText) continue;
		const among = texts.filter((one) => one.includes(sign));
		for (const [hit] of among.flatMap((one) => [...one.matchAll(form)])) {
			if (isOne?.(hit) === false) continue;
			found.set(`${kind}\0${hit}`, { file: name, kind, where: 'content, plain', text: hit });
		}
	}
	return [...found.values()];
}
