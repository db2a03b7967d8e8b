import { brandName, roleForm, touchpointName, type RoleForm } from '../names.ts';
import { factText } from '../fact-text.ts';
import type { View } from '../view.ts';
import type { ParsedCommentary, UsedComponent } from './parse-commentary.ts';

/** The author's title as plain text, its components in words; null where the file has no heading of level 1. */
export function commentaryTitle(parsed: ParsedCommentary, view: View): string | null {
	const words = parsed.titleParts.map((part) =>
		typeof part === 'string' ? part : componentText(part, view),
	);
	return words.join('').trim() || null;
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
