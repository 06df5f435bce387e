CREATE TABLE `attempts` (
	`task_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`teacher` text NOT NULL,
	`messages` text NOT NULL,
	`format` integer,
	`correct` integer,
	`reward` real,
	PRIMARY KEY(`task_id`, `attempt`)
);
--> statement-breakpoint
CREATE TABLE `completions` (
	`key` text PRIMARY KEY NOT NULL,
	`run_id` text NOT NULL,
	`role` text NOT NULL,
	`model` text NOT NULL,
	`response` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dataset_files` (
	`dataset_id` text NOT NULL,
	`path` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`rows` integer NOT NULL,
	PRIMARY KEY(`dataset_id`, `path`)
);
--> statement-breakpoint
CREATE TABLE `dataset_items` (
	`dataset_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`task_id` text NOT NULL,
	`split` text NOT NULL,
	PRIMARY KEY(`dataset_id`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `datasets` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`run_id` text NOT NULL,
	`status` text NOT NULL,
	`specification` text NOT NULL,
	`error` text,
	`created_at` integer NOT NULL,
	`released_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `datasets_version` ON `datasets` (`name`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `datasets_cut` ON `datasets` (`run_id`,`name`,`specification`);--> statement-breakpoint
CREATE TABLE `failures` (
	`id` text PRIMARY KEY NOT NULL,
	`stage` text NOT NULL,
	`run_id` text,
	`task_id` text,
	`body` text NOT NULL,
	`error` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `fingerprints` (
	`run_id` text NOT NULL,
	`key` text NOT NULL,
	`task_id` text NOT NULL,
	PRIMARY KEY(`run_id`, `key`, `task_id`)
);
--> statement-breakpoint
CREATE TABLE `operations` (
	`run_id` text NOT NULL,
	`stage` text NOT NULL,
	`invocations` integer NOT NULL,
	`messages` integer NOT NULL,
	`sends` integer NOT NULL,
	`d1_statements` integer NOT NULL,
	`d1_rows_written` integer NOT NULL,
	`r2_operations` integer NOT NULL,
	`coordinator_calls` integer NOT NULL,
	PRIMARY KEY(`run_id`, `stage`)
);
--> statement-breakpoint
CREATE TABLE `rounds` (
	`task_id` text NOT NULL,
	`round` integer NOT NULL,
	`evidence` text,
	`evidence_key` text,
	`provenance` text NOT NULL,
	`question` text,
	`answer` text,
	`answer_text` text,
	`answer_pointers` text,
	`tries` integer,
	PRIMARY KEY(`task_id`, `round`)
);
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` text PRIMARY KEY NOT NULL,
	`base` text NOT NULL,
	`repetition` integer NOT NULL,
	`status` text NOT NULL,
	`specification` text NOT NULL,
	`pool` text NOT NULL,
	`waves` integer DEFAULT 0 NOT NULL,
	`shortfall` integer DEFAULT 0 NOT NULL,
	`error` text,
	`due` text,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `runs_base` ON `runs` (`base`,`repetition`);--> statement-breakpoint
CREATE UNIQUE INDEX `runs_due` ON `runs` (`due`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`cron` text NOT NULL,
	`specification` text NOT NULL,
	`enabled` integer NOT NULL,
	`vary_seed` integer NOT NULL,
	`next_due` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`run_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`wave` integer NOT NULL,
	`status` text NOT NULL,
	`round` integer NOT NULL,
	`domain` text NOT NULL,
	`configuration` text NOT NULL,
	`exemplar` text,
	`question` text,
	`answer` text,
	`solution` text,
	`answer_pointers` text,
	`certificate` text,
	`shape` text,
	`graph_hash` text,
	`fingerprint` text,
	`reason` text,
	`detail` text,
	`last_error` text,
	`passed` integer,
	`attempted` integer,
	`moved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_run_ordinal` ON `tasks` (`run_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `tasks_wave` ON `tasks` (`run_id`,`wave`);--> statement-breakpoint
CREATE INDEX `tasks_open` ON `tasks` (`run_id`) WHERE status NOT IN ('graded', 'dropped');