/** Of one touchpoint, in persons. */
export interface TouchpointFailures {
	readonly met: number;
	readonly failing: number;
	/** Persons of whose touchpoints it is the only failing one: the cleanest cases. */
	readonly onlyFailing: number;
}

/** Of all paths together. */
export interface PathFailures {
	/** Persons who met a touchpoint: the base. */
	readonly persons: number;
	/** Of each path, touchpoints met and failing. */
	readonly paths: readonly { readonly met: number; readonly failing: number }[];
	readonly touchpoints: readonly TouchpointFailures[];
}

/**
 * Which touchpoints fail on which paths: a touchpoint fails where the answer is at the cut or below.
 *
 * Method: counting unfavourable encounters, after Bitner, Booms & Tetreault 1990, "The Service
 * Encounter: Diagnosing Favorable and Unfavorable Incidents".
 * Unit: persons. Paths without any touchpoint met are in no base.
 *
 * @param paths answers of each person by touchpoint, undefined where not met; all of one length
 * @param cut highest failing answer, 3 of 7 and 2 of 5
 */
export function touchpointFailures(
	paths: readonly (readonly (number | undefined)[])[],
	cut: number,
): PathFailures {
	const isFailing = (answer: number | undefined) => answer !== undefined && answer <= cut;
	const summaries = paths.map((path) => ({
		met: path.filter((answer) => answer !== undefined).length,
		failing: path.filter(isFailing).length,
	}));
	const length = Math.max(0, ...paths.map((path) => path.length));
	const touchpoints = Array.from({ length }, (_, at) => ({
		met: paths.filter((path) => path[at] !== undefined).length,
		failing: paths.filter((path) => isFailing(path[at])).length,
		onlyFailing: paths.filter((path, i) => isFailing(path[at]) && summaries[i]?.failing === 1)
			.length,
	}));
	return {
		persons: summaries.filter(({ met }) => met > 0).length,
		paths: summaries,
		touchpoints,
	};
}
