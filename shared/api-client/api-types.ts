// Generated from the OpenAPI document by `npm run generate:client`. Do not edit.

export interface paths {
    readonly "/alerts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Alerts of your watches, the latest first
         * @description Without from: of the last 30 days. Least role: analyst.
         */
        readonly get: operations["listAlerts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alerts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An alert, with the texts it went out in
         * @description Least role: analyst.
         */
        readonly get: operations["getAlert"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get leave to upload a file
         * @description Answers with a form to be posted to S3 as multipart/form-data within 15 minutes. A file has at most 134217728 bytes. Least role: analyst.
         */
        readonly post: operations["createUpload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An article, without its text
         * @description Least role: reader.
         */
        readonly get: operations["getArticle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{id}/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The text that evidence points into
         * @description Offsets of evidence count UTF-16 code units into exactly this text. Least role: reader.
         */
        readonly get: operations["getArticleText"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/channels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All channels
         * @description Least role: analyst.
         */
        readonly get: operations["listChannels"];
        readonly put?: never;
        /**
         * Make a channel
         * @description Least role: admin.
         */
        readonly post: operations["createChannel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/channels/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A channel
         * @description Least role: analyst.
         */
        readonly get: operations["getChannel"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a channel with its subscriptions
         * @description Refused while watches send to it. Least role: admin.
         */
        readonly delete: operations["removeChannel"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change how much a channel may send
         * @description Needs If-Match. Least role: admin.
         */
        readonly patch: operations["changeChannel"];
        readonly trace?: never;
    };
    readonly "/channels/{id}/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is subscribed, and who has confirmed
         * @description Least role: admin.
         */
        readonly get: operations["listSubscriptions"];
        readonly put?: never;
        /**
         * Subscribe an address
         * @description Its owner gets a message with a link that confirms it; phone numbers need no confirmation. Least role: admin.
         */
        readonly post: operations["subscribe"];
        /**
         * End the subscription of an address
         * @description Least role: admin.
         */
        readonly delete: operations["unsubscribe"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/channels/{id}/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add an incoming webhook of Slack or Teams
         * @description Least role: admin.
         */
        readonly post: operations["addWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/channels/{id}/webhooks/{webhook}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove an incoming webhook
         * @description Least role: admin.
         */
        readonly delete: operations["removeWebhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/completions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How what was typed of a query could go on
         * @description Least role: reader.
         */
        readonly get: operations["completeQuery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This document, to be read by people
         * @description Open to everyone.
         */
        readonly get: operations["getDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How the meetings that match a query spread
         * @description Counted over the newest 500 that match. Least role: reader.
         */
        readonly get: operations["getFacets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feeds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Your feeds and their addresses
         * @description Least role: reader.
         */
        readonly get: operations["listFeeds"];
        readonly put?: never;
        /**
         * Make a feed
         * @description Least role: reader.
         */
        readonly post: operations["createFeed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feeds/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a feed
         * @description Its addresses answer nothing from now on. Least role: reader.
         */
        readonly delete: operations["removeFeed"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feeds/{token}/meetings.atom": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A feed, by its signed address
         * @description Open to everyone.
         */
        readonly get: operations["readSignedFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feeds/{token}/meetings.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A calendar, by its signed address
         * @description Open to everyone.
         */
        readonly get: operations["readSignedCalendar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the API answers
         * @description Open to everyone.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Meetings that match a query
         * @description Without evidence. Also as CSV, JSON Lines, calendar or Atom feed, by Accept or by extension.
         *     A page may hold fewer than limit and yet not be the last: only a null next says that.
         *     To see what is new, repeat the request with If-None-Match: 304 says that nothing is. Least role: reader.
         */
        readonly get: operations["listMeetings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings.atom": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Meetings that match a query, as an Atom feed
         * @description Least role: reader.
         */
        readonly get: operations["listMeetingsAsAtom"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Meetings that match a query, as CSV
         * @description Least role: reader.
         */
        readonly get: operations["listMeetingsAsCsv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Meetings that match a query, as a calendar
         * @description Least role: reader.
         */
        readonly get: operations["listMeetingsAsIcs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings.jsonl": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Meetings that match a query, as JSON Lines
         * @description Least role: reader.
         */
        readonly get: operations["listMeetingsAsJsonl"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meetings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A meeting, with the words that prove each value
         * @description With Accept: application/ld+json as a schema.org Event. A meeting that was merged answers as the one it is part of now. Least role: reader.
         */
        readonly get: operations["getMeeting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This document
         * @description Open to everyone.
         */
        readonly get: operations["getOpenApiDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/uploads/{id}/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What became of an upload
         * @description What could not be read stands in /rejects. Least role: reader.
         */
        readonly get: operations["getUploadStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/watches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Your watches; an administrator’s: everybody’s
         * @description Least role: analyst.
         */
        readonly get: operations["listWatches"];
        readonly put?: never;
        /**
         * Make a watch
         * @description Least role: analyst.
         */
        readonly post: operations["createWatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/watches/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A watch
         * @description Least role: analyst.
         */
        readonly get: operations["getWatch"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a watch
         * @description What it has raised stays on record. Least role: analyst.
         */
        readonly delete: operations["removeWatch"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change, pause, resume or mute a watch
         * @description Needs If-Match. Least role: analyst.
         */
        readonly patch: operations["changeWatch"];
        readonly trace?: never;
    };
    readonly "/watches/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What a watch would have matched
         * @description Stores nothing. Least role: analyst.
         */
        readonly post: operations["previewWatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description That a watch is told this about this meeting. */
        readonly Alert: {
            readonly channel: string;
            /**
             * Format: date-time
             * @description null: at once
             */
            readonly dueAt: string | null;
            readonly failure: string | null;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "new" | "update";
            readonly meeting: {
                /** Format: date */
                readonly date: string | null;
                /** Format: date */
                readonly endDate?: string;
                readonly headline: string;
                readonly id: string;
                /** @enum {string} */
                readonly kind: "meeting" | "call" | "conference";
                readonly outcomes: readonly {
                    /** @enum {string} */
                    readonly kind: "agreed" | "signed" | "pledged" | "called-for" | "condemned" | "announced";
                    readonly text: string;
                }[];
                readonly participantCount: number;
                readonly participants: readonly {
                    /** @description party id: ISO 3166-1 alpha-2 or the short name of a body */
                    readonly affiliation: string | null;
                    readonly honorific?: string;
                    readonly lead: boolean;
                    /** @description fullest form in the article, without titles, ranks and honorifics */
                    readonly name: string;
                    readonly officialId: string;
                    readonly organisation?: string;
                    readonly role: string | null;
                }[];
                readonly parties: readonly {
                    readonly id: string;
                    readonly name: string;
                }[];
                readonly place: {
                    readonly city: string | null;
                    /** @description ISO 3166-1 alpha-2 */
                    readonly country: string | null;
                    readonly venue?: string;
                } | null;
                /** @enum {string} */
                readonly status: "held" | "planned" | "cancelled";
                readonly topics: readonly ("ceasefire" | "peace-process" | "armed-conflict" | "military-cooperation" | "arms-control" | "nuclear" | "terrorism" | "border-security" | "migration" | "human-rights" | "humanitarian-aid" | "demining" | "elections" | "political-transition" | "sanctions" | "trade" | "investment" | "oil-and-gas" | "energy" | "climate" | "environment" | "water" | "agriculture-and-food" | "health" | "education" | "culture" | "tourism" | "transport" | "infrastructure" | "technology" | "cybersecurity" | "space" | "finance-and-debt" | "development-aid" | "law-enforcement" | "maritime" | "bilateral-relations" | "multilateral-cooperation" | "accession" | "territorial-dispute" | "consular" | "media" | "sport" | "religion" | "gender" | "labour")[];
            };
            /** @description the message that it went out in */
            readonly message: string | null;
            readonly news: readonly ({
                readonly from: string;
                readonly to: string;
                /** @enum {string} */
                readonly what: "status";
            } | {
                readonly from: string | null;
                readonly to: string;
                /** @enum {string} */
                readonly what: "date";
            } | {
                readonly name: string;
                /** @enum {string} */
                readonly what: "lead";
            })[];
            readonly quotation: string | null;
            /** Format: date-time */
            readonly raisedAt: string;
            readonly reasons: readonly {
                readonly field: string;
                readonly found: string;
                readonly wanted: string;
            }[];
            /** Format: date-time */
            readonly sentAt: string | null;
            /** @description the later message with its SMS, where that had to wait */
            readonly smsMessage: string | null;
            readonly sources: readonly {
                readonly article: string;
                readonly outlet: string | null;
                /**
                 * Format: date-time
                 * @description when it was first stored
                 */
                readonly storedAt: string;
                readonly title: string;
                readonly url: string | null;
            }[];
            /** @enum {string} */
            readonly status: "pending" | "sent" | "failed" | "muted";
            readonly watch: {
                readonly id: string;
                readonly name: string;
                readonly owner: string;
            };
        };
        /** @description An article, without its text. */
        readonly Article: {
            readonly author: string | null;
            readonly contentType: string;
            readonly id: string;
            readonly language: string | null;
            /** @description records that it reports */
            readonly meetings: readonly string[];
            /** @description the object of the bucket that holds it */
            readonly object: string | null;
            readonly outlet: string | null;
            readonly publishedAt: string | null;
            /** @enum {string|null} */
            readonly publishedAtSource: "sidecar" | "metadata" | "document" | "dateline" | "object-time" | null;
            /** Format: date-time */
            readonly savedAt: string;
            readonly title: string;
            /** Format: uri */
            readonly url: string | null;
        };
        /** @description Where alerts go: an SNS topic with its subscriptions, and incoming webhooks. */
        readonly Channel: {
            readonly caps: {
                readonly messagesPerHour: number;
                readonly smsPerDay: number;
            };
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly name: string;
            /** @description null: the channel was removed */
            readonly topicArn: string | null;
            readonly webhooks: readonly {
                /** Format: date-time */
                readonly createdAt: string;
                /** @description the part of the address that is no secret */
                readonly host: string;
                readonly id: string;
                /** @enum {string} */
                readonly kind: "slack" | "teams";
            }[];
        };
        readonly ChannelChange: {
            readonly caps: {
                readonly messagesPerHour?: number;
                readonly smsPerDay?: number;
            };
        };
        /** @description What a person has put right in a record. */
        readonly Correction: {
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            readonly id: string;
            readonly path: string;
            readonly undone?: {
                /** Format: date-time */
                readonly at: string;
                readonly by: string;
            };
            readonly value?: unknown;
        };
        /** @description A query that can be read without a token, by whoever knows its address. */
        readonly Feed: {
            /**
             * Format: uri
             * @description for feed readers
             */
            readonly atom: string;
            /**
             * Format: uri
             * @description for calendar programs
             */
            readonly calendar: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly id: string;
            readonly query: string;
            readonly title: string;
        };
        /** @description One official meeting. */
        readonly Meeting: {
            readonly confidence: number;
            readonly conflicts?: readonly {
                readonly path: string;
                readonly values: readonly {
                    readonly articles: readonly string[];
                    readonly value?: unknown;
                }[];
            }[];
            /** Format: date */
            readonly date: string | null;
            /** Format: date */
            readonly endDate?: string;
            readonly evidence: {
                readonly [key: string]: {
                    readonly confidence: number;
                    readonly rule: string;
                    readonly spans: readonly {
                        readonly article: string;
                        readonly end: number;
                        readonly start: number;
                    }[];
                };
            };
            readonly headline: string;
            readonly id: string;
            readonly keyphrases: readonly string[];
            /** @enum {string} */
            readonly kind: "meeting" | "call" | "conference";
            readonly outcomes: readonly {
                /** @enum {string} */
                readonly kind: "agreed" | "signed" | "pledged" | "called-for" | "condemned" | "announced";
                readonly text: string;
            }[];
            readonly outlets: readonly string[];
            readonly participants: readonly {
                /** @description party id: ISO 3166-1 alpha-2 or the short name of a body */
                readonly affiliation: string | null;
                readonly honorific?: string;
                readonly lead: boolean;
                /** @description fullest form in the article, without titles, ranks and honorifics */
                readonly name: string;
                readonly officialId: string;
                readonly organisation?: string;
                readonly role: string | null;
            }[];
            readonly parties: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly place: {
                readonly city: string | null;
                /** @description ISO 3166-1 alpha-2 */
                readonly country: string | null;
                readonly venue?: string;
            } | null;
            /** @description article ids */
            readonly sources: readonly string[];
            readonly statements: readonly {
                readonly speaker: string;
                readonly text: string;
                readonly verb: string;
            }[];
            /** @enum {string} */
            readonly status: "held" | "planned" | "cancelled";
            readonly topics: readonly ("ceasefire" | "peace-process" | "armed-conflict" | "military-cooperation" | "arms-control" | "nuclear" | "terrorism" | "border-security" | "migration" | "human-rights" | "humanitarian-aid" | "demining" | "elections" | "political-transition" | "sanctions" | "trade" | "investment" | "oil-and-gas" | "energy" | "climate" | "environment" | "water" | "agriculture-and-food" | "health" | "education" | "culture" | "tourism" | "transport" | "infrastructure" | "technology" | "cybersecurity" | "space" | "finance-and-debt" | "development-aid" | "law-enforcement" | "maritime" | "bilateral-relations" | "multilateral-cooperation" | "accession" | "territorial-dispute" | "consular" | "media" | "sport" | "religion" | "gender" | "labour")[];
        };
        /** @description A meeting with its evidence, and what people have put right in it. */
        readonly MeetingRecord: {
            /** @description articles that a person has split off from this record */
            readonly apart: readonly string[];
            readonly corrections: readonly components["schemas"]["Correction"][];
            readonly meeting: components["schemas"]["Meeting"];
            /** Format: date-time */
            readonly updatedAt: string;
            /** @description grows with every change; the ETag */
            readonly version: number;
        };
        /** @description A meeting without its evidence. */
        readonly MeetingSummary: {
            readonly confidence: number;
            readonly conflicts?: readonly {
                readonly path: string;
                readonly values: readonly {
                    readonly articles: readonly string[];
                    readonly value?: unknown;
                }[];
            }[];
            /** Format: date */
            readonly date: string | null;
            /** Format: date */
            readonly endDate?: string;
            readonly headline: string;
            readonly id: string;
            readonly keyphrases: readonly string[];
            /** @enum {string} */
            readonly kind: "meeting" | "call" | "conference";
            readonly outcomes: readonly {
                /** @enum {string} */
                readonly kind: "agreed" | "signed" | "pledged" | "called-for" | "condemned" | "announced";
                readonly text: string;
            }[];
            readonly outlets: readonly string[];
            readonly participants: readonly {
                /** @description party id: ISO 3166-1 alpha-2 or the short name of a body */
                readonly affiliation: string | null;
                readonly honorific?: string;
                readonly lead: boolean;
                /** @description fullest form in the article, without titles, ranks and honorifics */
                readonly name: string;
                readonly officialId: string;
                readonly organisation?: string;
                readonly role: string | null;
            }[];
            readonly parties: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly place: {
                readonly city: string | null;
                /** @description ISO 3166-1 alpha-2 */
                readonly country: string | null;
                readonly venue?: string;
            } | null;
            /** @description article ids */
            readonly sources: readonly string[];
            readonly statements: readonly {
                readonly speaker: string;
                readonly text: string;
                readonly verb: string;
            }[];
            /** @enum {string} */
            readonly status: "held" | "planned" | "cancelled";
            readonly topics: readonly ("ceasefire" | "peace-process" | "armed-conflict" | "military-cooperation" | "arms-control" | "nuclear" | "terrorism" | "border-security" | "migration" | "human-rights" | "humanitarian-aid" | "demining" | "elections" | "political-transition" | "sanctions" | "trade" | "investment" | "oil-and-gas" | "energy" | "climate" | "environment" | "water" | "agriculture-and-food" | "health" | "education" | "culture" | "tourism" | "transport" | "infrastructure" | "technology" | "cybersecurity" | "space" | "finance-and-debt" | "development-aid" | "law-enforcement" | "maritime" | "bilateral-relations" | "multilateral-cooperation" | "accession" | "territorial-dispute" | "consular" | "media" | "sport" | "religion" | "gender" | "labour")[];
        };
        readonly NewChannel: {
            readonly caps?: {
                readonly messagesPerHour?: number;
                readonly smsPerDay?: number;
            };
            readonly name: string;
        };
        readonly NewFeed: {
            readonly query: string;
            readonly title: string;
        };
        readonly NewSubscription: {
            /** Format: email */
            readonly endpoint: string;
            /** @enum {string} */
            readonly protocol: "email";
        } | {
            readonly endpoint: string;
            /** @enum {string} */
            readonly protocol: "sms";
        } | {
            /** Format: uri */
            readonly endpoint: string;
            /** @enum {string} */
            readonly protocol: "https";
        };
        readonly NewUpload: {
            /** @enum {string} */
            readonly contentType: "application/atom+xml" | "application/gzip" | "application/json" | "application/jsonl" | "application/nitf+xml" | "application/octet-stream" | "application/pdf" | "application/rss+xml" | "application/rtf" | "application/vnd.iptc.g2.newsitem+xml" | "application/vnd.oasis.opendocument.text" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/warc" | "application/x-ndjson" | "application/xhtml+xml" | "application/xml" | "application/zip" | "message/rfc822" | "multipart/related" | "text/csv" | "text/html" | "text/markdown" | "text/plain" | "text/rtf" | "text/xml";
            /** @description file name; its ending tells kinds of text apart */
            readonly name: string;
            readonly outlet?: string;
            readonly published?: string;
            readonly title?: string;
            /** Format: uri */
            readonly url?: string;
        };
        readonly NewWatch: {
            /** @description tell once, in one digest, of the last days */
            readonly backfillDays?: number;
            /** @default default */
            readonly channel: string;
            /**
             * @default {
             *       "mode": "immediate"
             *     }
             */
            readonly delivery: {
                /** @enum {string} */
                readonly mode: "immediate";
            } | {
                /** @enum {string} */
                readonly mode: "hourly";
            } | {
                readonly hour: number;
                /** @enum {string} */
                readonly mode: "daily";
                readonly zone: string;
            };
            /**
             * Format: date-time
             * @default null
             */
            readonly expiresAt: string | null;
            /** @default 0 */
            readonly minConfidence: number;
            /**
             * Format: date-time
             * @description what matches before is recorded but not sent
             * @default null
             */
            readonly mutedUntil: string | null;
            readonly name: string;
            /**
             * @default variants
             * @enum {string}
             */
            readonly names: "exact" | "variants" | "surname";
            /** @default false */
            readonly paused: boolean;
            readonly query: string;
            /** @default null */
            readonly quietHours: {
                readonly from: string;
                readonly to: string;
                readonly zone: string;
            } | null;
        };
        readonly NewWebhook: {
            /** @enum {string} */
            readonly kind: "slack" | "teams";
            /** Format: uri */
            readonly url: string;
        };
        /** @description Problem details (RFC 9457). */
        readonly Problem: {
            /** @description stable code of the cause, as in the command line's errors */
            readonly code: string;
            /** @description 1-based place of the mistake in the query */
            readonly column?: number;
            /** @description what happened, to what, and what to do */
            readonly detail: string;
            readonly errors?: readonly {
                readonly detail: string;
                /** @description the query parameter, path parameter or header */
                readonly parameter?: string;
                /** @description JSON Pointer (RFC 6901) into the request body */
                readonly pointer?: string;
            }[];
            /** @description quote this when you ask for help */
            readonly requestId?: string;
            readonly status: number;
            /** @description the nearest valid word */
            readonly suggestion?: string;
            readonly title: string;
            /** @description urn:problem-type:readout:NAME; stable */
            readonly type: string;
        };
        /** @description The message, with the exact texts that people got. */
        readonly SentMessage: {
            readonly chat: string;
            readonly email: string;
            readonly id: string;
            readonly receipts: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @description SNS's message id, or why it was refused */
                readonly detail: string;
                /** @enum {string} */
                readonly result: "accepted" | "refused";
                readonly target: string;
            }[];
            readonly sms: string;
            /** @enum {string} */
            readonly status: "claimed" | "sent" | "failed";
            readonly subject: string;
        } | null;
        readonly Subscription: {
            readonly arn: string | null;
            readonly endpoint: string;
            readonly protocol: string;
            /** @enum {string} */
            readonly state: "confirmed" | "pending";
        };
        readonly Upload: {
            /** Format: date-time */
            readonly expiresAt: string;
            /** @description the fields of the form, before the file, which comes last as `file` */
            readonly fields: {
                readonly [key: string]: string;
            };
            readonly maxBytes: number;
            /** @description what the file will be called in the bucket */
            readonly object: string;
            /** @description where to ask what became of it */
            readonly status: string;
            /**
             * Format: uri
             * @description post the form here
             */
            readonly url: string;
        };
        readonly UploadStatus: {
            readonly articles: readonly {
                readonly id: string;
                readonly meetings: readonly string[];
                readonly title: string;
            }[];
            readonly object: string;
            /** @enum {string} */
            readonly state: "waiting" | "read";
        };
        /** @description A saved query that raises alerts. */
        readonly Watch: {
            readonly channel: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly delivery: {
                /** @enum {string} */
                readonly mode: "immediate";
            } | {
                /** @enum {string} */
                readonly mode: "hourly";
            } | {
                readonly hour: number;
                /** @enum {string} */
                readonly mode: "daily";
                readonly zone: string;
            };
            /** Format: date-time */
            readonly expiresAt: string | null;
            readonly id: string;
            readonly minConfidence: number;
            /**
             * Format: date-time
             * @description what matches before is recorded but not sent
             */
            readonly mutedUntil: string | null;
            readonly name: string;
            /** @enum {string} */
            readonly names: "exact" | "variants" | "surname";
            readonly owner: string;
            readonly paused: boolean;
            readonly query: string;
            readonly quietHours: {
                readonly from: string;
                readonly to: string;
                readonly zone: string;
            } | null;
            /** Format: date-time */
            readonly updatedAt: string;
            /** @description counts the changes; a change must name the version that it changes */
            readonly version: number;
        };
        /** @description What is to change; the rest stays. */
        readonly WatchChange: {
            readonly channel?: string;
            readonly delivery?: {
                /** @enum {string} */
                readonly mode: "immediate";
            } | {
                /** @enum {string} */
                readonly mode: "hourly";
            } | {
                readonly hour: number;
                /** @enum {string} */
                readonly mode: "daily";
                readonly zone: string;
            };
            /** Format: date-time */
            readonly expiresAt?: string | null;
            readonly minConfidence?: number;
            /**
             * Format: date-time
             * @description what matches before is recorded but not sent
             */
            readonly mutedUntil?: string | null;
            readonly name?: string;
            /** @enum {string} */
            readonly names?: "exact" | "variants" | "surname";
            readonly paused?: boolean;
            readonly query?: string;
            readonly quietHours?: {
                readonly from: string;
                readonly to: string;
                readonly zone: string;
            } | null;
        };
        readonly WatchPreview: {
            /** @description false: more match than are listed */
            readonly complete: boolean;
            readonly meetings: readonly components["schemas"]["MeetingSummary"][];
            readonly period: {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly to: string;
            };
            /** @description how many meetings a week the watch would have told of */
            readonly perWeek: number;
        };
        readonly WatchPreviewRequest: {
            /**
             * @description how far back to look
             * @default 90
             */
            readonly days: number;
            /** @default 20 */
            readonly limit: number;
            /** @default 0 */
            readonly minConfidence: number;
            /**
             * @default variants
             * @enum {string}
             */
            readonly names: "exact" | "variants" | "surname";
            readonly query: string;
        };
        /** @description Its address is a secret that is never shown. */
        readonly Webhook: {
            /** Format: date-time */
            readonly createdAt: string;
            /** @description the part of the address that is no secret */
            readonly host: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "slack" | "teams";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listAlerts: {
        readonly parameters: {
            readonly query?: {
                /** @description Through this channel. */
                readonly channel?: string;
                /** @description Only those that could not be delivered. */
                readonly failed?: "true" | "false";
                /** @description First day, UTC. */
                readonly from?: string;
                /** @description How many at most, up to 200. */
                readonly limit?: number;
                /** @description Last day, UTC. */
                readonly to?: string;
                /** @description Of this watch. */
                readonly watch?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Alerts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Alert"][];
                    };
                };
            };
        };
    };
    readonly getAlert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The alert; the message is null until it is sent. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly alert: components["schemas"]["Alert"];
                        readonly message: components["schemas"]["SentMessage"];
                    };
                };
            };
        };
    };
    readonly createUpload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewUpload"];
            };
        };
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The form. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    readonly getArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The article. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    readonly getArticleText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The text. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
        };
    };
    readonly listChannels: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description By name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Channel"][];
                    };
                };
            };
        };
    };
    readonly createChannel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewChannel"];
            };
        };
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Made. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    readonly getChannel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel. */
            readonly 200: {
                headers: {
                    /** @description Send it as If-Match with a change. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    readonly removeChannel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly changeChannel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ETag of what is changed. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChannelChange"];
            };
        };
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed. */
            readonly 200: {
                headers: {
                    /** @description Send it as If-Match with a change. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    readonly listSubscriptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description All. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Subscription"][];
                    };
                };
            };
        };
    };
    readonly subscribe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSubscription"];
            };
        };
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked for. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
        };
    };
    readonly unsubscribe: {
        readonly parameters: {
            readonly query: {
                /** @description The address. */
                readonly endpoint: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Ended. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly addWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewWebhook"];
            };
        };
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Added. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    readonly removeWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly completeQuery: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most, up to 200. */
                readonly limit?: number;
                /** @description What stands before the caret. */
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Fields, values of fields, countries and officials. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly about: string;
                            readonly insert: string;
                            /** @description the text from here (UTF-16 code units) to the end is to be replaced by insert */
                            readonly start: number;
                        }[];
                    };
                };
            };
        };
    };
    readonly getDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description One page that loads nothing. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly getFacets: {
        readonly parameters: {
            readonly query?: {
                /** @description First day, UTC. */
                readonly from?: string;
                /** @description In the query language; nothing: everything. */
                readonly q?: string;
                /** @description Last day, UTC. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Per facet at most 20 values, the most frequent first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description no more meetings match than were counted */
                        readonly complete: boolean;
                        readonly counted: number;
                        readonly facets: {
                            readonly country: readonly {
                                readonly count: number;
                                readonly label: string;
                                /** @description narrows the query down to this value */
                                readonly term: string;
                                readonly value: string;
                            }[];
                            readonly kind: readonly {
                                readonly count: number;
                                readonly label: string;
                                /** @description narrows the query down to this value */
                                readonly term: string;
                                readonly value: string;
                            }[];
                            readonly month: readonly {
                                readonly count: number;
                                readonly label: string;
                                /** @description narrows the query down to this value */
                                readonly term: string;
                                readonly value: string;
                            }[];
                            readonly official: readonly {
                                readonly count: number;
                                readonly label: string;
                                /** @description narrows the query down to this value */
                                readonly term: string;
                                readonly value: string;
                            }[];
                            readonly status: readonly {
                                readonly count: number;
                                readonly label: string;
                                /** @description narrows the query down to this value */
                                readonly term: string;
                                readonly value: string;
                            }[];
                            readonly topic: readonly {
                                readonly count: number;
                                readonly label: string;
                                /** @description narrows the query down to this value */
                                readonly term: string;
                                readonly value: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    readonly listFeeds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Feed"][];
                    };
                };
            };
        };
    };
    readonly createFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFeed"];
            };
        };
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Made. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feed"];
                };
            };
        };
    };
    readonly removeFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Revoked. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly readSignedFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The newest 100 meetings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
        };
    };
    readonly readSignedCalendar: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The newest 100 meetings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly status: "ok";
                        /** Format: date-time */
                        readonly time: string;
                    };
                };
            };
        };
    };
    readonly listMeetings: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                readonly cursor?: string;
                /** @description First day, UTC. */
                readonly from?: string;
                /** @description How many at most, up to 200. */
                readonly limit?: number;
                /** @description By date; desc: the newest first. */
                readonly order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                readonly q?: string;
                /** @description Last day, UTC. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page, in order of date. */
            readonly 200: {
                headers: {
                    /** @description rel="next": the next page. */
                    readonly Link?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["MeetingSummary"][];
                        /** @description cursor of the next page */
                        readonly next: string | null;
                    };
                    readonly "application/jsonl": string;
                    readonly "text/calendar": string;
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly listMeetingsAsAtom: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                readonly cursor?: string;
                /** @description First day, UTC. */
                readonly from?: string;
                /** @description How many at most, up to 200. */
                readonly limit?: number;
                /** @description By date; desc: the newest first. */
                readonly order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                readonly q?: string;
                /** @description Last day, UTC. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            readonly 200: {
                headers: {
                    /** @description rel="next": the next page. */
                    readonly Link?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
        };
    };
    readonly listMeetingsAsCsv: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                readonly cursor?: string;
                /** @description First day, UTC. */
                readonly from?: string;
                /** @description How many at most, up to 200. */
                readonly limit?: number;
                /** @description By date; desc: the newest first. */
                readonly order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                readonly q?: string;
                /** @description Last day, UTC. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            readonly 200: {
                headers: {
                    /** @description rel="next": the next page. */
                    readonly Link?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly listMeetingsAsIcs: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                readonly cursor?: string;
                /** @description First day, UTC. */
                readonly from?: string;
                /** @description How many at most, up to 200. */
                readonly limit?: number;
                /** @description By date; desc: the newest first. */
                readonly order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                readonly q?: string;
                /** @description Last day, UTC. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            readonly 200: {
                headers: {
                    /** @description rel="next": the next page. */
                    readonly Link?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
        };
    };
    readonly listMeetingsAsJsonl: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                readonly cursor?: string;
                /** @description First day, UTC. */
                readonly from?: string;
                /** @description How many at most, up to 200. */
                readonly limit?: number;
                /** @description By date; desc: the newest first. */
                readonly order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                readonly q?: string;
                /** @description Last day, UTC. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            readonly 200: {
                headers: {
                    /** @description rel="next": the next page. */
                    readonly Link?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/jsonl": string;
                };
            };
        };
    };
    readonly getMeeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record. */
            readonly 200: {
                headers: {
                    /** @description The version; send it as If-Match with a correction. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeetingRecord"];
                    readonly "application/ld+json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
    };
    readonly getOpenApiDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OpenAPI 3.1. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly openapi: string;
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
    };
    readonly getUploadStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description How far it is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UploadStatus"];
                };
            };
        };
    };
    readonly listWatches: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In the order of their names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Watch"][];
                    };
                };
            };
        };
    };
    readonly createWatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewWatch"];
            };
        };
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Made. */
            readonly 201: {
                headers: {
                    /** @description The version; send it as If-Match. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Watch"];
                };
            };
        };
    };
    readonly getWatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The watch. */
            readonly 200: {
                headers: {
                    /** @description The version; send it as If-Match. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Watch"];
                };
            };
        };
    };
    readonly removeWatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ETag of the version that is changed. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Removed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly changeWatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ETag of the version that is changed. */
                readonly "if-match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WatchChange"];
            };
        };
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The watch. */
            readonly 200: {
                headers: {
                    /** @description The version; send it as If-Match. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Watch"];
                };
            };
        };
    };
    readonly previewWatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WatchPreviewRequest"];
            };
        };
        readonly responses: {
            /** @description The request cannot be carried out; the problem says why. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            readonly "5XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The latest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WatchPreview"];
                };
            };
        };
    };
}
