import type { Numbers, Responses } from '../responses/responses.ts';

/**
 * Responses by another weighting. Who weighs nothing has no part in its numbers: such rows are in no
 * wave, so that neither n nor any cut counts them.
 */
export function takingPart(responses: Responses, weight: Numbers): Responses {
	const first = weight.find((one) => one > 0) ?? 1;
	if (weight.every((one) => one > 0)) return { ...responses, weight };
	const { codes, ids } = responses.wave;
	const taking = Int32Array.from(codes, (code, row) => ((weight[row] ?? 0) > 0 ? code : -1));
	return {
		...responses,
		wave: { codes: taking, ids },
		weight: Float64Array.from(weight, (one) => (one > 0 ? one : first)),
	};
}
