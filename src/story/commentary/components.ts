import type { RoleForm } from '../names.ts';
import { CLAIMS } from './claim-kinds.ts';

/** What a prop of a component names. */
type PropKind =
	| 'fact'
	| 'role'
	| 'touchpoint'
	| 'brand'
	| 'quote'
	| 'action'
	| 'relation'
	| 'figure'
	| 'section'
	| 'choice'
	| 'text'
	| 'flag';

export interface ComponentProp {
	readonly name: string;
	readonly kind: PropKind;
	readonly isRequired: boolean;
	/** The values of a choice. */
	readonly allowed?: readonly string[];
}

/** A component that commentary may use without an import. */
export interface CommentaryComponent {
	readonly name: string;
	readonly props: readonly ComponentProp[];
	/** Whether it holds words of the author. */
	readonly hasContent: boolean;
}

const required = (name: string, kind: PropKind): ComponentProp => ({
	name,
	kind,
	isRequired: true,
});
const optional = (name: string, kind: PropKind): ComponentProp => ({
	name,
	kind,
	isRequired: false,
});

/** The forms of a role's label; those that the study does not give fall back to the label. */
const ROLE_FORMS: readonly RoleForm[] = [
	'singular',
	'plural',
	'genitive',
	'elative',
	'plural_genitive',
];

/** All components of commentary, in the order of the manual. */
export const COMMENTARY_COMPONENTS: readonly CommentaryComponent[] = [
	{
		name: 'Fact',
		props: [required('id', 'fact'), optional('interval', 'flag')],
		hasContent: false,
	},
	{
		name: 'Claim',
		props: [
			{ ...required('says', 'choice'), allowed: CLAIMS },
			required('fact', 'fact'),
			optional('against', 'text'),
		],
		hasContent: true,
	},
	{
		name: 'Figure',
		props: [
			required('name', 'figure'),
			optional('title', 'text'),
			optional('role', 'role'),
			optional('touchpoint', 'touchpoint'),
			optional('relation', 'relation'),
		],
		hasContent: false,
	},
	{
		name: 'Role',
		props: [required('id', 'role'), { ...optional('form', 'choice'), allowed: ROLE_FORMS }],
		hasContent: false,
	},
	{ name: 'Touchpoint', props: [required('id', 'touchpoint')], hasContent: false },
	{ name: 'Brand', props: [required('id', 'brand')], hasContent: false },
	{ name: 'Quote', props: [required('id', 'quote')], hasContent: false },
	{ name: 'Action', props: [required('id', 'action')], hasContent: false },
	{ name: 'Finding', props: [required('section', 'section')], hasContent: true },
	{ name: 'SoWhat', props: [optional('section', 'section')], hasContent: true },
	{ name: 'WhoActs', props: [optional('section', 'section')], hasContent: true },
	{ name: 'HowToRead', props: [optional('section', 'section')], hasContent: true },
];
