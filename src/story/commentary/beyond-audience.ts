import { problem, type Problem } from '../../problem.ts';
import type { View } from '../view.ts';
import { COMMENTARY_COMPONENTS } from './components.ts';
import { knownValues } from './known-values.ts';
import { linkedPage } from './linked-page.ts';
import type { ParsedCommentary } from './parse-commentary.ts';

/** An audience that a page is made for. */
export interface PageAudience {
	readonly id: string;
	/** What it sees of the version. */
	readonly view: View;
	/** Addresses of the pages that it sees. */
	readonly pages: readonly string[];
	/** Ids of the actions that it sees. */
	readonly actions: readonly string[];
}

/** All that a version has. */
interface WholeVersion {
	readonly view: View;
	/** Addresses of all its pages. */
	readonly pages: readonly string[];
	readonly actions: readonly string[];
}

/** Props that name something of the version. */
const NAMING = ['fact', 'role', 'touchpoint', 'relation', 'brand', 'action'];

const NO_NAMES = { figures: [], sections: [] };

/**
 * What a commentary names, or leads to, that the version has and an audience that sees its page does
 * not see: facts, roles, touchpoints, relations, brands, actions, pages.
 */
export function beyondAudience(
	{ file, components, links }: ParsedCommentary,
	page: string,
	whole: WholeVersion,
	audience: PageAudience,
): readonly Problem[] {
	const names = components.flatMap(({ name, props, line }) => {
		const component = COMMENTARY_COMPONENTS.find((one) => one.name === name);
		return (component?.props ?? []).flatMap((prop) => {
			const value = props[prop.name];
			if (typeof value !== 'string' || !NAMING.includes(prop.kind)) return [];
			const isUnseen =
				knownValues(prop, whole.view, { ...NO_NAMES, actions: whole.actions }).has(value) &&
				!knownValues(prop, audience.view, { ...NO_NAMES, actions: audience.actions }).has(value);
			return isUnseen ? [{ line, value, what: `<${name}> names the ${prop.kind} ${value}` }] : [];
		});
	});
	const pages = links.flatMap(({ url, line }) => {
		const target = linkedPage(page, url);
		const isUnseen =
			target !== undefined && whole.pages.includes(target) && !audience.pages.includes(target);
		return isUnseen ? [{ line, value: url, what: `A link leads to the page ${target}` }] : [];
	});
	return [...names, ...pages].map(({ line, value, what }) =>
		problem({
			severity: 'error',
			rule: 'commentary-beyond-audience',
			file,
			line,
			value,
			message: `${what}, which the audience "${audience.id}" does not see, and it sees this page.`,
			remedy: 'Take it out, or let the audience see it, or leave this page out of its pages.',
		}),
	);
}
