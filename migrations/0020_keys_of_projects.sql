CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`project` text NOT NULL,
	`key_id` text,
	`method` text NOT NULL,
	`path` text NOT NULL,
	`status` integer NOT NULL,
	`made` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_project` ON `audit` (`project`,`created_at`);--> statement-breakpoint
CREATE TABLE `keys` (
	`id` text PRIMARY KEY NOT NULL,
	`project` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`scopes` text NOT NULL,
	`requests_per_minute` integer,
	`open_runs` integer,
	`usd_per_month` real,
	`made_by` text,
	`created_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_hash_unique` ON `keys` (`hash`);--> statement-breakpoint
ALTER TABLE `runs` ADD `key_id` text;--> statement-breakpoint
CREATE INDEX `runs_key` ON `runs` (`key_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `schedules` ADD `key_id` text;