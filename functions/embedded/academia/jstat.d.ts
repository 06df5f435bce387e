/** jstat ships no types; `distributions.ts` says which part of it is used. */
declare module "jstat";
