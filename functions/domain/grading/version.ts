/**
 * Version of the grader: raised with every change by which an attempt gets another verdict, or is left to a judge or not. What was
 * graded names it. A test holds the verdicts on the labelled answers against it. From 2 on, what an attempt changed counts.
 */
export const GRADER_VERSION = 2;
