CREATE TABLE `source_drift_tools` (
	`source_id` text NOT NULL,
	`number` integer NOT NULL,
	`tool` text NOT NULL,
	`same` integer NOT NULL,
	`other_values` integer NOT NULL,
	`other_shape` integer NOT NULL,
	`errors` integer NOT NULL,
	`message` text,
	`became` text,
	PRIMARY KEY(`source_id`, `number`, `tool`)
);
--> statement-breakpoint
CREATE TABLE `source_drifts` (
	`source_id` text NOT NULL,
	`number` integer NOT NULL,
	`asked_by` text NOT NULL,
	`calls` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`finished_at` integer,
	`error` text,
	`holder` text,
	`held_until` integer DEFAULT 0 NOT NULL,
	`moved_at` integer NOT NULL,
	PRIMARY KEY(`source_id`, `number`)
);
--> statement-breakpoint
CREATE INDEX `source_drifts_moved` ON `source_drifts` (`finished_at`,`moved_at`);--> statement-breakpoint
ALTER TABLE `sources` ADD `drift_due` integer;