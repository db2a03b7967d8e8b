import type { Codebook } from '../../codebook/study-schema.ts';
import { CUSTOMER } from '../../metrics/recommendation-classes.ts';
import { compareTexts } from '../../problem.ts';
import { roleIds } from '../series.ts';

/** How the frame of people who could have been asked is compared with a wave's answers. */
export interface FrameReading {
	/** All roles of the codebook. */
	readonly roles: readonly string[];
	/** Roles that decide. */
	readonly deciders: readonly string[];
	/** Roles that are the account's contact person. */
	readonly contacts: readonly string[];
	/** Texts of an account's status, in lower case, that mean a customer. */
	readonly customerStatuses: readonly string[];
	/** Waves after the one that is compared: where one of these has answers, the frame is of it. */
	readonly laterWaves: readonly string[];
}

/** What the codebook says of a frame that is compared with a wave. */
export function frameReading(study: Codebook, wave: string): FrameReading {
	const start = study.waves.find(({ id }) => id === wave)?.start ?? '';
	const deciding = (decision: string) =>
		study.roles.flatMap((role) => (role.decision === decision ? [role.id] : []));
	return {
		roles: roleIds(study),
		deciders: deciding('decides'),
		contacts: deciding('contact'),
		customerStatuses: statusTexts(study, CUSTOMER),
		laterWaves: study.waves.flatMap((one) => (compareTexts(one.start, start) > 0 ? [one.id] : [])),
	};
}

/** Texts of an account's status, in lower case, that mean a relation: its id and its values. */
export function statusTexts({ relations }: Pick<Codebook, 'relations'>, id: string): string[] {
	const { values = [] } = relations.find((one) => one.id === id) ?? {};
	const texts = Array.isArray(values) ? values : Object.values(values).flat();
	return [id, ...texts].map((text) => text.toLowerCase().normalize('NFC'));
}
