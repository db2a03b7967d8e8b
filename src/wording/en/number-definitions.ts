/** What each kind of derived number is, with the author and year of its method. */
export const numberDefinitionsEn = {
	polarisation: {
		term: 'Polarisation',
		text: 'How far answers stand apart, Leik’s D (1966): 0 when all agree, 1 when half stand at each end. From 20 answers up.',
	},
	consensus: {
		term: 'Consensus',
		text: 'How close answers stand, Tastle and Wierman (2007): 1 when all agree, 0 when half stand at each end. From 20 answers up.',
	},
	agreement: {
		term: 'Agreement',
		text: 'How close answers on an ordered scale stand, van der Eijk’s A (2001): 1 when all agree, 0 when they are spread evenly, −1 when half stand at each end.',
	},
	splitAccounts: {
		term: 'Split accounts',
		text: 'Of the accounts with two answers or more, those with both a promoter and a detractor. Wilson (1927) interval over accounts.',
	},
	icc: {
		term: 'Differences between accounts',
		text: 'Intraclass correlation, Shrout and Fleiss (1979): how much of the differences lies between accounts, the rest being inside them. From 20 accounts up.',
	},
	met: {
		term: 'Met the touchpoint',
		text: 'Of those asked, the people who met the touchpoint, and the accounts where somebody did. Wilson (1927) interval.',
	},
	failing: {
		term: 'Failing touchpoint',
		text: 'Of those who met it, the people whose answer is at or below the declared cut: 3 on a scale of 1–7, 2 on a scale of 1–5. Wilson (1927) interval.',
	},
	weakestLink: {
		term: 'Weakest link',
		text: 'Of those who met a touchpoint, the people or accounts that at least one of them failed. An account with many answers fails more easily, so the chance for two answers drawn from each account is given too (Hurlbert 1971).',
	},
	onlyFailing: {
		term: 'Only failing link',
		text: 'People of whose touchpoints this one alone failed: the cleanest cases.',
	},
	failingEffect: {
		term: 'Score with and without a failing link',
		text: 'The score of those whom a touchpoint failed minus that of the others, with the variance clustered by account (Binder 1983). It is no effect: one bad mood colours all answers.',
	},
	pathCorrelation: {
		term: 'What the score goes with on the path',
		text: 'Correlation of the score with the mean, the worst, the last and the most memorable moment of the path (peak and end, Kahneman and others 1993). In long relations the rule is a hypothesis.',
	},
	gapShares: {
		term: 'Expectation not met, met, exceeded',
		text: 'Experience minus expectation of the same person (after Parasuraman, Zeithaml and Berry 1988), as the shares of people below, at and above 0. Wilson (1927) intervals.',
	},
	importance: {
		term: 'Derived importance',
		text: 'How much of what the ratings explain together goes with each touchpoint: Lindeman, Merenda and Gold (1980), or relative weights after Johnson (2000). The intervals and ranks come from resampled accounts. It describes what is shared, not what improving would bring.',
	},
	driverSign: {
		term: 'Which way a touchpoint goes',
		text: 'Correlation of each touchpoint’s rating with the outcome, Pearson (1896): above 0 they rise together, below 0 one falls as the other rises. The interval comes from resampled accounts.',
	},
	vif: {
		term: 'How alike the touchpoints are answered',
		text: 'Variance inflation factor, Marquardt (1970): 1 when the other ratings tell nothing of this one, 10 when they tell nine tenths of it. The higher it is, the less the touchpoints can be separated.',
	},
	importancePerformance: {
		term: 'Importance and performance',
		text: 'The cross-hairs of Martilla and James (1977) stand at the means of the touchpoints, so that some are always below. Importance is what people say: the share who chose a touchpoint among what matters most, else their rating of it, else what they expected; or the derived importance where that is told.',
	},
	penaltyReward: {
		term: 'Penalty and reward',
		text: 'By how much the outcome is higher after a high rating, and lower after a low one, than after a middling one (Brandt 1987).',
	},
	mixAndWithin: {
		term: 'Mix and change within',
		text: 'A change divided in two (Kitagawa 1955): because other people answered, and because the same groups answered otherwise.',
	},
	samePeople: {
		term: 'The same people',
		text: 'The change of those who answered both times, paired by person (Student 1908).',
	},
	detectable: {
		term: 'Smallest change that would show',
		text: 'What the next wave can tell from chance four times out of five, if it has as many answers as this one (Cohen 1988).',
	},
	trend: {
		term: 'Trend',
		text: 'Change per wave, a straight line weighted by how sure each wave is (Aitken 1936). From four waves up.',
	},
	monotone: {
		term: 'One direction',
		text: 'How steadily waves go up or down: Kendall’s τ (1948) with time, from −1 to 1, and its p by Mann (1945). From six waves up.',
	},
	control: {
		term: 'Usual range',
		text: 'Limits that waves stay within while nothing changes (Shewhart 1931; shares after Laney 2002), frozen once set. A signal is a wave outside them, or eight in a row on one side.',
	},
	expectedReturn: {
		term: 'Return towards the mean',
		text: 'The rise to be expected of accounts that were chosen because they were low, if nothing is done (Galton 1886).',
	},
	observedReturn: {
		term: 'Change of accounts acted on',
		text: 'The change of the accounts for which something was done; and how much more they changed than the others would have from the same start, by analysis of covariance (Fisher 1932).',
	},
	standardised: {
		term: 'Same mix of roles',
		text: 'Every brand’s score as if its respondents had the same roles: direct standardisation (Yule 1934).',
	},
	rank: {
		term: 'Rank',
		text: 'A place with the places it may have: one for each rival that is clearly better, by pairs and after Bonferroni (Al Mohamad, Goeman and van Zwet 2022).',
	},
	lead: {
		term: 'Lead in preference',
		text: 'Our share of first choices minus the rival’s among the same people, those without a preference included (Scott and Seber 1983).',
	},
	imageGap: {
		term: 'Experience beside image',
		text: 'What others believe of us minus what our customers experience: different people and another thing, compared by Welch (1947).',
	},
	perceptionGap: {
		term: 'What staff believe',
		text: 'What our own people believe that customers experience minus what customers say: different people, compared by Welch (1947). Above 0 we think better of ourselves than customers do.',
	},
	emotion: {
		term: 'Good and bad feelings',
		text: 'Share of those who answered who named at least one good feeling, and share who named at least one bad one; on a scale, above and below its middle. One person can be in both, and the two are never netted.',
	},
	coverage: {
		term: 'Identified, invited, answered',
		text: 'People of our customers in the contact frame, those of them who were invited, and those whose answers are kept; of the first and the last also whom the customer register knew. Whoever is not in the frame is not known to be missing.',
	},
	responseRates: {
		term: 'Response, contact, cooperation and refusal',
		text: 'AAPOR (2023), RR1, CON1, COOP1 and REF1: those who answered, were reached or refused of those invited, and those who answered of those reached. Everybody whose eligibility is unknown counts as eligible (e = 1). Wilson (1927) intervals.',
	},
	accountsHeard: {
		term: 'Accounts heard',
		text: 'Of all customer accounts of the frame, those with an answer, with a decision maker’s answer, and with answers of the contact person only. Wilson (1927) intervals over accounts.',
	},
	accountVoices: {
		term: 'Accounts by voice',
		text: 'Each customer account of the frame once: a decision maker answered, else the contact person only, else others, or nobody. A count of accounts, not an estimate. Where the people of one are too few, none is told.',
	},
	voicesOfAccount: {
		term: 'Voices and worst roles of a company',
		text: 'People of a company who answered, their roles, and of each role the class of its worst answer. Ranked by class, the worst first; roles of one class share a rank. Counts, not estimates.',
	},
	accountRisk: {
		term: 'Companies at risk',
		text: 'The first rule that holds: a decision maker answered as a detractor; one is known and none answered; none is known. Beside them the companies of which one person alone is known. Rules, not a forecast.',
	},
	accountRevenue: {
		term: 'Revenue and revenue at risk',
		text: 'Yearly revenue as accounts.csv tells it, summed over companies; at risk is all revenue of those that meet a rule. Nobody estimated how likely they are to leave. Companies without a told revenue are left out.',
	},
	accountChurn: {
		term: 'Companies that left',
		text: 'Of the companies that answered as customers in an earlier wave, those whose status says that they have left, or who answered as lost since and are no customers. Wilson (1927) interval over companies.',
	},
	frameQuality: {
		term: 'Quality of the contact list',
		text: 'Contacts of our customers in contacts.csv that are stale, were never verified, stand there twice but for capital letters, or have no company or role; how many have each column filled; and companies with one contact or none. Stale is by the first day of fieldwork and the days in stale_after. Counts of the whole list, without an interval. How many have no role is told only where every role may be; what came of asking only where heard and silent with and without it are enough.',
	},
	ownerContacts: {
		term: 'Contacts by owner',
		text: 'Companies and contacts of each owner in accounts.csv, and how many of them are stale, never verified or alone in their company. Counts, told only to whom owners may be told.',
	},
	reach: {
		term: 'People and roles per company',
		text: 'Companies with an answer by how many of their people, and of the roles that these told, answered in the wave: the median, and shares with Wilson (1927) intervals over companies. Where one class is too few people or companies, no class is told.',
	},
	rIndicator: {
		term: 'Evenness of response',
		text: 'R-indicator, Schouten, Cobben and Bethlehem (2009), by role and corrected for a small frame: 1 when every role was as likely to answer. From 100 people with 10 in each role.',
	},
	contactGap: {
		term: 'Contact persons against others',
		text: 'The score of contact persons minus that of others, pooled and inside the same accounts (Mundlak 1978); likewise of those who were in the customer register and those who were not. Key informants tell another story: Kumar, Stern and Anderson (1993).',
	},
	accountDifference: {
		term: 'Differences inside accounts',
		text: 'Accounts by how many points the mean score of their contact persons stands above that of the others who answered there, in whole points, five and more together. From 20 accounts with both up; no account is named.',
	},
	crmHabit: {
		term: 'What asking contact persons only would have shown',
		text: 'The score of contact persons minus the score weighted to the roles of the frame (Holt and Smith 1979). Roles with fewer than five answers are taken together.',
	},
	bound: {
		term: 'If the silent had answered',
		text: 'The score if all who were invited and did not answer were like those who answered late, passives, or detractors: bounds after Manski (1990), not estimates. Late are the last whole days that hold a quarter of the wave’s answers (Lin and Schaeffer 1995), from 30 of them up.',
	},
	theme: {
		term: 'Themes',
		text: 'Of those who wrote, the people who mention a theme; one answer may have several. Told from five people of three accounts up.',
	},
	themePraise: {
		term: 'Praise of a theme',
		text: 'Of those who mention a theme, the people whose mention was coded as praise. Wilson (1927) interval.',
	},
	themeTilt: {
		term: 'Words that set promoters and detractors apart',
		text: 'Log odds of a theme among promoters against detractors, with a prior after Monroe, Colaresi and Quinn (2008): above 0 it is the promoters’.',
	},
	wordKeyness: {
		term: 'Words of promoters and of detractors',
		text: 'Log odds of using a word among promoters against detractors, with a prior after Monroe, Colaresi and Quinn (2008), of people and not of words. Compared are words of five people from three accounts up, with 30 answers on each side; told are those with |z| of 2.58 and above after Benjamini and Hochberg (1995) over all compared. Word forms are counted as they stand, so inflection splits words. Names are left out.',
	},
	coding: {
		term: 'Agreement of coders',
		text: 'Cohen’s kappa (1960) of two coders: 1 is perfect, 0 is chance. Under 0.67 the themes are preliminary.',
	},
	census: {
		term: 'The customer base as it is',
		text: 'The same number with an interval for exactly the customers of the frame at closing (Cochran 1977): narrower, as fewer are left unasked, and none when everybody answered. Every other interval is about the process.',
	},
};

/** A term and its meaning for every kind of derived number. */
export type NumberDefinitions = typeof numberDefinitionsEn;
