import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study, StudyQuestion } from './study-schema.ts';

/** Images that are put beside an experience asked on another scale: the two cannot be compared. */
export function imagesOfOtherScale({ questions }: Study, yaml: PositionedYaml): Problem[] {
	return questions.flatMap((image, at) => {
		const experience = questions.find(({ id }) => id === image.image_of);
		if (experience === undefined || hasSameScale(image, experience)) return [];
		const path = ['questions', at, 'image_of'];
		return [
			problem({
				severity: 'error',
				rule: 'image-of-other-scale',
				file: yaml.file,
				line: yaml.place(path).line,
				column: yamlPath(path),
				value: experience.id,
				message: `The image ${image.id} and the experience ${experience.id} differ in kind or scale.`,
				remedy: 'They need one kind and scale: take image_of away.',
			}),
		];
	});
}

function hasSameScale(image: StudyQuestion, experience: StudyQuestion): boolean {
	const [one, other] = [image, experience].map(({ kind, scale }) =>
		[
			kind,
			scale?.min ?? 0,
			scale?.max ?? (kind === 'nps' ? 10 : 0),
			scale?.better ?? 'high',
		].join(),
	);
	return one === other;
}
