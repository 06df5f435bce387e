CREATE TABLE `key_spend` (
	`run_id` text PRIMARY KEY NOT NULL,
	`key_id` text NOT NULL,
	`usd` real NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `key_spend_key` ON `key_spend` (`key_id`,`created_at`);