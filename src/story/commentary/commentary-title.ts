import { brandName, roleForm, touchpointName, type RoleForm } from '../names.ts';
import { factText } from '../fact-text.ts';
import type { View } from '../view.ts';
import type { ParsedCommentary, UsedComponent } from './parse-commentary.ts';

/** The author's title as plain text, its components in words; null where the file has no heading of level 1. */
export function commentaryTitle(parsed: ParsedCommentary, view: View): string | null {
	return partsText(parsed.titleParts, view) || null;
}

/** The author's headings as plain text, by section; of two for one section the first. */
export function commentaryFindings(
	{ findings }: ParsedCommentary,
	view: View,
): Readonly<Record<string, string>> {
	const told = findings.map(({ section, parts }) => [section, partsText(parts, view)] as const);
	return Object.fromEntries(told.filter(([, words]) => words !== '').toReversed());
}

/** The author's paragraphs as plain text, one after the other, with numbers as this view may print them. */
export function commentaryParagraphs(parsed: ParsedCommentary, view: View): readonly string[] {
	return parsed.paragraphs.map((parts) => partsText(parts, view)).filter(Boolean);
}

function partsText(parts: ParsedCommentary['titleParts'], view: View): string {
	const words = parts.map((part) => (typeof part === 'string' ? part : componentText(part, view)));
	return words
		.join('')
		.replaceAll(/[ \t\r\n]+/g, ' ')
		.trim();
}

function componentText({ name, props }: UsedComponent, view: View): string {
	const id = typeof props['id'] === 'string' ? props['id'] : '';
	switch (name) {
		case 'Fact': {
			const fact = view.index.byId.get(id);
			return fact ? factText(fact, view).text : '';
		}
		case 'Role':
			return roleForm(view, id, formOf(props['form']));
		case 'Touchpoint':
			return touchpointName(view, id).heading;
		case 'Brand':
			return brandName(view, id).heading;
		default:
			return '';
	}
}

const FORMS: readonly RoleForm[] = ['plural', 'genitive', 'elative', 'plural_genitive'];

function formOf(told: string | true | undefined): RoleForm {
	return FORMS.find((form) => form === told) ?? 'singular';
}
