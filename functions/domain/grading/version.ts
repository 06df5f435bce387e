/**
 * Version of the grader: raised with every change by which a response gets another verdict, or is left to a judge or not. What was
 * graded names it. A test holds the verdicts on the labelled answers against it.
 */
export const GRADER_VERSION = 1;
