import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import type { Problem } from '../problem.ts';
import type { Numbers, Responses } from '../responses/responses.ts';
import type { GroupWeighting } from './group-weighting.ts';

/** What weights are made from. */
export interface WeighingParts {
	readonly study: Study;
	readonly yaml: PositionedYaml;
	/** The study's folder, relative to the workspace, with `/`. */
	readonly folder: string;
	/** As read: with the weights of the export where it has some, else 1 each. */
	readonly responses: Responses;
	readonly frame: ContactFrame | null;
}

/** Other ways to weight our customers than the study's own. */
export interface OtherWeighting {
	readonly kind: 'account' | 'decision' | 'revenue';
	/** By row; 0 for an answer that has no part in it. */
	readonly weights: Numbers;
	/** Whose answers it is about. */
	readonly groups: readonly { readonly wave: string; readonly brand: string }[];
}

/** A study's answers with their weights. */
export interface WeighedStudy {
	/** By row: the study's own weighting. */
	readonly weight: Numbers;
	readonly others: readonly OtherWeighting[];
	/** Every weighted group, and our customers where they have accounts. */
	readonly groups: readonly GroupWeighting[];
	readonly problems: readonly Problem[];
}
