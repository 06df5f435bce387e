CREATE TABLE `source_exemplars` (
	`source_id` text NOT NULL,
	`digest` text NOT NULL,
	`ordinal` integer NOT NULL,
	`exemplar` text NOT NULL,
	PRIMARY KEY(`source_id`, `digest`)
);
--> statement-breakpoint
CREATE INDEX `source_exemplars_ordinal` ON `source_exemplars` (`source_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `source_recordings` (
	`source_id` text NOT NULL,
	`tool` text NOT NULL,
	`ordinal` integer NOT NULL,
	`input` text NOT NULL,
	`output` text,
	`output_key` text,
	`found` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`source_id`, `tool`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `source_rejected` (
	`source_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`origin` text NOT NULL,
	`reason` text NOT NULL,
	`message` text NOT NULL,
	PRIMARY KEY(`source_id`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `source_seeds` (
	`source_id` text NOT NULL,
	`digest` text NOT NULL,
	`ordinal` integer NOT NULL,
	`seed` text NOT NULL,
	PRIMARY KEY(`source_id`, `digest`)
);
--> statement-breakpoint
CREATE INDEX `source_seeds_ordinal` ON `source_seeds` (`source_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `source_tools` (
	`source_id` text NOT NULL,
	`name` text NOT NULL,
	`ordinal` integer NOT NULL,
	`draft` text NOT NULL,
	`draft_digest` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`message` text,
	`output` text,
	`inputs` text,
	`given` text,
	`due` integer DEFAULT 0 NOT NULL,
	`passed_over` integer DEFAULT 0 NOT NULL,
	`probed_at` integer,
	PRIMARY KEY(`source_id`, `name`)
);
--> statement-breakpoint
CREATE INDEX `source_tools_due` ON `source_tools` (`source_id`,`due`,`passed_over`,`ordinal`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`request` text NOT NULL,
	`url` text,
	`document_key` text,
	`settings` text NOT NULL,
	`status` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`reading` text,
	`era` text,
	`changed` integer DEFAULT 0 NOT NULL,
	`error` text,
	`holder` text,
	`held_until` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`moved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_name_unique` ON `sources` (`name`);--> statement-breakpoint
CREATE INDEX `sources_moved` ON `sources` (`status`,`moved_at`);