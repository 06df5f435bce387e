/**
 * Replies of APIs of the catalogue, made by hand in the form that each API documents. None was received from its API: they hold
 * made-up or well-known values, and fewer fields than the real ones. They show that adapters cut that form, not that the API
 * still sends it.
 */

/** By tool: a value that is sent as JSON, or a text that is sent as it is (XML, CSV). */
export type Replies = Readonly<Record<string, unknown>>;
