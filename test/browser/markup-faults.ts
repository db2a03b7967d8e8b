import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended'],
		// A title is a whole finding, with client and version after it.
		rules: { 'long-title': 'off' },
	}),
);

/** What html-validate has against a page, with its place. */
export function markupFaults(html: string): string[] {
	const { results } = validator.validateStringSync(html);
	return results.flatMap(({ messages }) =>
		messages.map(
			({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the page'})`,
		),
	);
}
