// oxlint-disable import/default -- texts of files have one, given by the bundler
import type { APIRoute } from 'astro';
import figurePicture from '../../../scripts/figure-picture.js?raw';
import { classicScript } from '../../../models/classic-script.ts';
import { sitePaths } from '../../../models/page-context.ts';

export const getStaticPaths = sitePaths;

/** What draws figures as pictures; pages read it when the first is asked for. */
export const GET: APIRoute = () => classicScript([figurePicture]);
