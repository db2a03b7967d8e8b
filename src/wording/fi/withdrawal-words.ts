import type { WithdrawalWords } from '../en/withdrawal-words.ts';

export const withdrawalWordsFi: WithdrawalWords = {
	tag: 'Poistettu käytöstä',
	title: (version, date) => `Versio ${version} on poistettu käytöstä ${date}`,
	when: (date) => `Poistettu käytöstä ${date}`,
	because: {
		erasure: 'Sen lukujen takana olleita vastauksia oli poistettava.',
		error: 'Siinä oli virhe.',
	},
	gone: 'Sen lukuja ei enää näytetä. Älä käytä niitä vanhoista kopioista.',
	successor: (version) => `Lue sen sijaan versio ${version}`,
	noSuccessor: 'Mikään versio ei ole tullut sen tilalle.',
};
