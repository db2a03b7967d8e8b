import { alchemer } from './alchemer.ts';
import type { ExportFormat } from './export-format.ts';
import { formbricks } from './formbricks.ts';
import { googleForms } from './google-forms.ts';
import { kobo } from './kobo.ts';
import { limesurvey } from './limesurvey.ts';
import { microsoftForms } from './microsoft-forms.ts';
import { npsList } from './nps-list.ts';
import { plain } from './plain.ts';
import { qualtrics } from './qualtrics.ts';
import { redcap } from './redcap.ts';
import { sosci } from './sosci.ts';
import { spss } from './spss.ts';
import { surveymonkey } from './surveymonkey.ts';
import { tally } from './tally.ts';
import { typeform } from './typeform.ts';
import { webropol } from './webropol.ts';

/**
 * All forms of export, in the order in which they are tried: those that only one tool can write
 * first, then those known by the names of several columns, then those known by one; the last
 * takes everything.
 */
export const FORMATS_IN_ORDER: readonly ExportFormat[] = [
	qualtrics,
	formbricks,
	tally,
	sosci,
	kobo,
	typeform,
	limesurvey,
	microsoftForms,
	alchemer,
	redcap,
	surveymonkey,
	webropol,
	googleForms,
	npsList,
	spss,
	plain,
];
