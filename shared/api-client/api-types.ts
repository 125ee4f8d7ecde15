// Generated from the OpenAPI document by `npm run generate:client`. Do not edit.

export interface paths {
    "/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alerts of your watches, the latest first
         * @description Without from: of the last 30 days. A page may be short, even empty: only a null next says that it is the last. Least role: analyst.
         */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An alert, with the texts it went out in
         * @description Least role: analyst.
         */
        get: operations["getAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an alert again, within a minute
         * @description Least role: analyst.
         */
        post: operations["resendAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get leave to upload a file
         * @description Answers with a form to be posted to S3 as multipart/form-data within 15 minutes. A file has at most 134217728 bytes. Least role: analyst.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An article, without its text
         * @description Least role: reader.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text that evidence points into
         * @description Offsets of evidence count UTF-16 code units into exactly this text. Least role: reader.
         */
        get: operations["getArticleText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All channels
         * @description Least role: analyst.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Make a channel
         * @description Least role: admin.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A channel
         * @description Least role: analyst.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        /**
         * Remove a channel with its subscriptions
         * @description Refused while watches send to it. Least role: admin.
         */
        delete: operations["removeChannel"];
        options?: never;
        head?: never;
        /**
         * Change how much a channel may send
         * @description Needs If-Match. Least role: admin.
         */
        patch: operations["changeChannel"];
        trace?: never;
    };
    "/channels/{id}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is subscribed, and who has confirmed
         * @description Least role: admin.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Subscribe an address
         * @description Its owner gets a message with a link that confirms it; phone numbers need no confirmation. Least role: admin.
         */
        post: operations["subscribe"];
        /**
         * End the subscription of an address
         * @description Least role: admin.
         */
        delete: operations["unsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an incoming webhook of Slack or Teams
         * @description Least role: admin.
         */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{id}/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an incoming webhook
         * @description Least role: admin.
         */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How what was typed of a query could go on
         * @description Least role: reader.
         */
        get: operations["completeQuery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people have put right in a meeting, undone corrections included
         * @description Least role: reader.
         */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Put a value right
         * @description It stays right whatever articles say from now on. Least role: analyst.
         */
        post: operations["correctMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{meeting}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a correction back
         * @description Least role: analyst.
         */
        delete: operations["undoCorrection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make one meeting of two
         * @description The other is found as this one from now on. Splitting takes it back. Least role: analyst.
         */
        post: operations["mergeMeetings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an article out of a meeting, into a meeting of its own
         * @description Merging takes it back. Least role: analyst.
         */
        post: operations["splitMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All countries, with how often they met others
         * @description Least role: reader.
         */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document, to be read by people
         * @description Open to everyone.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the meetings that match a query spread
         * @description Counted over the newest 500 that match. Least role: reader.
         */
        get: operations["getFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your feeds and their addresses
         * @description Least role: reader.
         */
        get: operations["listFeeds"];
        put?: never;
        /**
         * Make a feed
         * @description Least role: reader.
         */
        post: operations["createFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a feed
         * @description Its addresses answer nothing from now on. Least role: reader.
         */
        delete: operations["removeFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{token}/meetings.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A feed, by its signed address
         * @description Open to everyone.
         */
        get: operations["readSignedFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{token}/meetings.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A calendar, by its signed address
         * @description Open to everyone.
         */
        get: operations["readSignedCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the API answers
         * @description Open to everyone.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the intake is, and what has failed
         * @description Least role: reader.
         */
        get: operations["getIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings that match a query
         * @description Without evidence. Also as CSV, JSON Lines, calendar or Atom feed, by Accept or by extension.
         *     A page may hold fewer than limit and yet not be the last: only a null next says that.
         *     To see what is new, repeat the request with If-None-Match: 304 says that nothing is. Least role: reader.
         */
        get: operations["listMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings that match a query, as an Atom feed
         * @description Least role: reader.
         */
        get: operations["listMeetingsAsAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings that match a query, as CSV
         * @description Least role: reader.
         */
        get: operations["listMeetingsAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings that match a query, as a calendar
         * @description Least role: reader.
         */
        get: operations["listMeetingsAsIcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings that match a query, as JSON Lines
         * @description Least role: reader.
         */
        get: operations["listMeetingsAsJsonl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A meeting, with the words that prove each value
         * @description With Accept: application/ld+json as a schema.org Event. A meeting that was merged answers as the one it is part of now. Least role: reader.
         */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Officials by the beginning of any word of their name
         * @description Least role: reader.
         */
        get: operations["listOfficials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/officials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An official
         * @description Least role: reader.
         */
        get: operations["getOfficial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/officials/{id}/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The counterparts of an official, and who of them met whom
         * @description Least role: reader.
         */
        get: operations["getOfficialNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description Open to everyone.
         */
        get: operations["getOpenApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What could not be read, the latest first
         * @description Least role: reader.
         */
        get: operations["listRejects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rejects/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an object read once more
         * @description Least role: analyst.
         */
        post: operations["retryObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings a day
         * @description Least role: reader.
         */
        get: operations["getDailyStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often which countries met
         * @description Meetings of more than six states are not counted for pairs. Least role: reader.
         */
        get: operations["getPairStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many meetings were where
         * @description Of meetings whose country is known. Least role: reader.
         */
        get: operations["getPlaceStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings by topic and month
         * @description Least role: reader.
         */
        get: operations["getTopicStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closed list of topics
         * @description Least role: reader.
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{id}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of an upload
         * @description What could not be read stands in /rejects. Least role: reader.
         */
        get: operations["getUploadStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your watches; an administrator’s: everybody’s
         * @description Least role: analyst.
         */
        get: operations["listWatches"];
        put?: never;
        /**
         * Make a watch
         * @description Least role: analyst.
         */
        post: operations["createWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A watch
         * @description Least role: analyst.
         */
        get: operations["getWatch"];
        put?: never;
        post?: never;
        /**
         * Remove a watch
         * @description What it has raised stays on record. Least role: analyst.
         */
        delete: operations["removeWatch"];
        options?: never;
        head?: never;
        /**
         * Change, pause, resume or mute a watch
         * @description Needs If-Match. Least role: analyst.
         */
        patch: operations["changeWatch"];
        trace?: never;
    };
    "/watches/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a watch would have matched
         * @description Stores nothing. Least role: analyst.
         */
        post: operations["previewWatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description That a watch is told this about this meeting. */
        Alert: {
            channel: string;
            /**
             * Format: date-time
             * @description null: at once
             */
            dueAt: string | null;
            /** @description why it was not sent, or did not arrive everywhere */
            failure: string | null;
            id: string;
            /** @enum {string} */
            kind: "new" | "update";
            meeting: {
                /** Format: date */
                date: string | null;
                /** Format: date */
                endDate?: string;
                headline: string;
                id: string;
                /** @enum {string} */
                kind: "meeting" | "call" | "conference";
                outcomes: {
                    /** @enum {string} */
                    kind: "agreed" | "signed" | "pledged" | "called-for" | "condemned" | "announced";
                    text: string;
                }[];
                participantCount: number;
                participants: {
                    /** @description party id: ISO 3166-1 alpha-2 or the short name of a body */
                    affiliation: string | null;
                    honorific?: string;
                    lead: boolean;
                    /** @description fullest form in the article, without titles, ranks and honorifics */
                    name: string;
                    officialId: string;
                    organisation?: string;
                    role: string | null;
                }[];
                parties: {
                    id: string;
                    name: string;
                }[];
                place: {
                    city: string | null;
                    /** @description ISO 3166-1 alpha-2 */
                    country: string | null;
                    venue?: string;
                } | null;
                /** @enum {string} */
                status: "held" | "planned" | "cancelled";
                topics: ("ceasefire" | "peace-process" | "armed-conflict" | "military-cooperation" | "arms-control" | "nuclear" | "terrorism" | "border-security" | "migration" | "human-rights" | "humanitarian-aid" | "demining" | "elections" | "political-transition" | "sanctions" | "trade" | "investment" | "oil-and-gas" | "energy" | "climate" | "environment" | "water" | "agriculture-and-food" | "health" | "education" | "culture" | "tourism" | "transport" | "infrastructure" | "technology" | "cybersecurity" | "space" | "finance-and-debt" | "development-aid" | "law-enforcement" | "maritime" | "bilateral-relations" | "multilateral-cooperation" | "accession" | "territorial-dispute" | "consular" | "media" | "sport" | "religion" | "gender" | "labour")[];
            };
            /** @description the message that it went out in */
            message: string | null;
            news: ({
                from: string;
                to: string;
                /** @enum {string} */
                what: "status";
            } | {
                from: string | null;
                to: string;
                /** @enum {string} */
                what: "date";
            } | {
                name: string;
                /** @enum {string} */
                what: "lead";
            })[];
            quotation: string | null;
            /** Format: date-time */
            raisedAt: string;
            reasons: {
                field: string;
                found: string;
                wanted: string;
            }[];
            /** Format: date-time */
            sentAt: string | null;
            /** @description the later message with its SMS, where that had to wait */
            smsMessage: string | null;
            sources: {
                article: string;
                outlet: string | null;
                /**
                 * Format: date-time
                 * @description when it was first stored
                 */
                storedAt: string;
                title: string;
                url: string | null;
            }[];
            /** @enum {string} */
            status: "pending" | "sent" | "failed" | "muted";
            watch: {
                id: string;
                name: string;
                owner: string;
            };
        };
        /** @description An article, without its text. */
        Article: {
            author: string | null;
            contentType: string;
            id: string;
            language: string | null;
            /** @description records that it reports */
            meetings: string[];
            /** @description the object of the bucket that holds it */
            object: string | null;
            outlet: string | null;
            publishedAt: string | null;
            /** @enum {string|null} */
            publishedAtSource: "sidecar" | "metadata" | "document" | "dateline" | "created" | "object-time" | null;
            /** Format: date-time */
            savedAt: string;
            title: string;
            /** Format: uri */
            url: string | null;
        };
        /** @description Where alerts go: an SNS topic with its subscriptions, and incoming webhooks. */
        Channel: {
            caps: {
                messagesPerHour: number;
                smsPerDay: number;
            };
            /** Format: date-time */
            createdAt: string;
            id: string;
            name: string;
            /** @description null: the channel was removed */
            topicArn: string | null;
            webhooks: {
                /** Format: date-time */
                createdAt: string;
                /** @description the part of the address that is no secret */
                host: string;
                id: string;
                /** @enum {string} */
                kind: "slack" | "teams";
            }[];
        };
        ChannelChange: {
            caps: {
                messagesPerHour?: number;
                smsPerDay?: number;
            };
        };
        /** @description What a person has put right in a record. */
        Correction: {
            /** Format: date-time */
            at: string;
            by: string;
            id: string;
            path: string;
            undone?: {
                /** Format: date-time */
                at: string;
                by: string;
            };
            value?: unknown;
        };
        /** @description A query that can be read without a token, by whoever knows its address. */
        Feed: {
            /**
             * Format: uri
             * @description for feed readers
             */
            atom: string;
            /**
             * Format: uri
             * @description for calendar programs
             */
            calendar: string;
            /** Format: date-time */
            createdAt: string;
            id: string;
            query: string;
            title: string;
        };
        Intake: {
            /** @description changes whose alerts could not be raised */
            alertFailures: number | null;
            /** @description uploads that were given up after several tries */
            deadLetters: number | null;
            /** @description uploads that are being read */
            inProgress: number | null;
            /** @description uploads that wait to be read */
            waiting: number | null;
        };
        /** @description One official meeting. */
        Meeting: {
            confidence: number;
            conflicts?: {
                path: string;
                values: {
                    articles: string[];
                    value?: unknown;
                }[];
            }[];
            /** Format: date */
            date: string | null;
            /** Format: date */
            endDate?: string;
            evidence: {
                [key: string]: {
                    confidence: number;
                    rule: string;
                    spans: {
                        article: string;
                        end: number;
                        start: number;
                    }[];
                };
            };
            headline: string;
            id: string;
            keyphrases: string[];
            /** @enum {string} */
            kind: "meeting" | "call" | "conference";
            outcomes: {
                /** @enum {string} */
                kind: "agreed" | "signed" | "pledged" | "called-for" | "condemned" | "announced";
                text: string;
            }[];
            outlets: string[];
            participants: {
                /** @description party id: ISO 3166-1 alpha-2 or the short name of a body */
                affiliation: string | null;
                honorific?: string;
                lead: boolean;
                /** @description fullest form in the article, without titles, ranks and honorifics */
                name: string;
                officialId: string;
                organisation?: string;
                role: string | null;
            }[];
            parties: {
                id: string;
                name: string;
            }[];
            place: {
                city: string | null;
                /** @description ISO 3166-1 alpha-2 */
                country: string | null;
                venue?: string;
            } | null;
            /** @description article ids */
            sources: string[];
            statements: {
                speaker: string;
                text: string;
                verb: string;
            }[];
            /** @enum {string} */
            status: "held" | "planned" | "cancelled";
            topics: ("ceasefire" | "peace-process" | "armed-conflict" | "military-cooperation" | "arms-control" | "nuclear" | "terrorism" | "border-security" | "migration" | "human-rights" | "humanitarian-aid" | "demining" | "elections" | "political-transition" | "sanctions" | "trade" | "investment" | "oil-and-gas" | "energy" | "climate" | "environment" | "water" | "agriculture-and-food" | "health" | "education" | "culture" | "tourism" | "transport" | "infrastructure" | "technology" | "cybersecurity" | "space" | "finance-and-debt" | "development-aid" | "law-enforcement" | "maritime" | "bilateral-relations" | "multilateral-cooperation" | "accession" | "territorial-dispute" | "consular" | "media" | "sport" | "religion" | "gender" | "labour")[];
        };
        /** @description A meeting with its evidence, and what people have put right in it. */
        MeetingRecord: {
            /** @description articles that a person has split off from this record */
            apart: string[];
            corrections: components["schemas"]["Correction"][];
            meeting: components["schemas"]["Meeting"];
            /** Format: date-time */
            updatedAt: string;
            /** @description grows with every change; the ETag */
            version: number;
        };
        /** @description A meeting without its evidence. */
        MeetingSummary: {
            confidence: number;
            conflicts?: {
                path: string;
                values: {
                    articles: string[];
                    value?: unknown;
                }[];
            }[];
            /** Format: date */
            date: string | null;
            /** Format: date */
            endDate?: string;
            headline: string;
            id: string;
            keyphrases: string[];
            /** @enum {string} */
            kind: "meeting" | "call" | "conference";
            outcomes: {
                /** @enum {string} */
                kind: "agreed" | "signed" | "pledged" | "called-for" | "condemned" | "announced";
                text: string;
            }[];
            outlets: string[];
            participants: {
                /** @description party id: ISO 3166-1 alpha-2 or the short name of a body */
                affiliation: string | null;
                honorific?: string;
                lead: boolean;
                /** @description fullest form in the article, without titles, ranks and honorifics */
                name: string;
                officialId: string;
                organisation?: string;
                role: string | null;
            }[];
            parties: {
                id: string;
                name: string;
            }[];
            place: {
                city: string | null;
                /** @description ISO 3166-1 alpha-2 */
                country: string | null;
                venue?: string;
            } | null;
            /** @description article ids */
            sources: string[];
            statements: {
                speaker: string;
                text: string;
                verb: string;
            }[];
            /** @enum {string} */
            status: "held" | "planned" | "cancelled";
            topics: ("ceasefire" | "peace-process" | "armed-conflict" | "military-cooperation" | "arms-control" | "nuclear" | "terrorism" | "border-security" | "migration" | "human-rights" | "humanitarian-aid" | "demining" | "elections" | "political-transition" | "sanctions" | "trade" | "investment" | "oil-and-gas" | "energy" | "climate" | "environment" | "water" | "agriculture-and-food" | "health" | "education" | "culture" | "tourism" | "transport" | "infrastructure" | "technology" | "cybersecurity" | "space" | "finance-and-debt" | "development-aid" | "law-enforcement" | "maritime" | "bilateral-relations" | "multilateral-cooperation" | "accession" | "territorial-dispute" | "consular" | "media" | "sport" | "religion" | "gender" | "labour")[];
        };
        Merge: {
            /** @description the record */
            meeting: string;
            other: string;
        };
        NewChannel: {
            caps?: {
                messagesPerHour?: number;
                smsPerDay?: number;
            };
            name: string;
        };
        NewCorrection: {
            /** @description the record */
            meeting: string;
            /** @description kind, status, date, place/city, participants/OFFICIAL/role … */
            path: string;
            /** @description null takes the value away */
            value?: unknown;
        };
        NewFeed: {
            query: string;
            title: string;
        };
        NewSubscription: {
            /** Format: email */
            endpoint: string;
            /** @enum {string} */
            protocol: "email";
        } | {
            endpoint: string;
            /** @enum {string} */
            protocol: "sms";
        } | {
            /** Format: uri */
            endpoint: string;
            /** @enum {string} */
            protocol: "https";
        };
        NewUpload: {
            /** @enum {string} */
            contentType: "application/atom+xml" | "application/gzip" | "application/json" | "application/jsonl" | "application/mbox" | "application/nitf+xml" | "application/octet-stream" | "application/pdf" | "application/rss+xml" | "application/rtf" | "application/vnd.iptc.g2.newsitem+xml" | "application/vnd.oasis.opendocument.text" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/warc" | "application/x-ndjson" | "application/xhtml+xml" | "application/xml" | "application/zip" | "message/rfc822" | "multipart/related" | "text/csv" | "text/html" | "text/markdown" | "text/plain" | "text/rtf" | "text/xml";
            /** @description file name; its ending tells kinds of text apart */
            name: string;
            outlet?: string;
            published?: string;
            title?: string;
            /** Format: uri */
            url?: string;
        };
        NewWatch: {
            /** @description tell once, in one digest, of the last days */
            backfillDays?: number;
            /** @default default */
            channel: string;
            /**
             * @default {
             *       "mode": "immediate"
             *     }
             */
            delivery: {
                /** @enum {string} */
                mode: "immediate";
            } | {
                /** @enum {string} */
                mode: "hourly";
            } | {
                hour: number;
                /** @enum {string} */
                mode: "daily";
                zone: string;
            };
            /**
             * Format: date-time
             * @default null
             */
            expiresAt: string | null;
            /** @default 0 */
            minConfidence: number;
            /**
             * Format: date-time
             * @description what matches before is recorded but not sent
             * @default null
             */
            mutedUntil: string | null;
            name: string;
            /**
             * @default variants
             * @enum {string}
             */
            names: "exact" | "variants" | "surname";
            /** @default false */
            paused: boolean;
            query: string;
            /** @default null */
            quietHours: {
                from: string;
                to: string;
                zone: string;
            } | null;
        };
        NewWebhook: {
            /** @enum {string} */
            kind: "slack" | "teams";
            /** Format: uri */
            url: string;
        };
        /** @description One spelling of a name. */
        Official: {
            id: string;
            name: string;
        };
        /** @description Who met whom around an official. */
        OfficialNetwork: {
            links: {
                meetings: number;
                source: string;
                target: string;
            }[];
            nodes: {
                affiliation: string | null;
                /** @description 0: the official; 1: a counterpart */
                distance: number;
                id: string;
                meetings: number;
                name: string;
            }[];
        };
        /** @description Offices, counterparts and meetings of an official in all spellings. */
        OfficialProfile: {
            /** @description false: there are older meetings than those listed */
            complete: boolean;
            /** @description met most often first */
            counterparts: {
                affiliation: string | null;
                id: string;
                lastMet: string;
                meetings: number;
                name: string;
            }[];
            firstSeen: string;
            id: string;
            lastSeen: string;
            /** @description ids of all meetings read, newest first */
            meetings: string[];
            name: string;
            /** @description last held first */
            offices: {
                affiliation: string | null;
                firstSeen: string;
                lastSeen: string;
                meetings: number;
                role: string | null;
            }[];
            spellings: {
                id: string;
                meetings: number;
                name: string;
            }[];
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /** @description stable code of the cause, as in the command line's errors */
            code: string;
            /** @description 1-based place of the mistake in the query */
            column?: number;
            /** @description what happened, to what, and what to do */
            detail: string;
            errors?: {
                detail: string;
                /** @description the query parameter, path parameter or header */
                parameter?: string;
                /** @description JSON Pointer (RFC 6901) into the request body */
                pointer?: string;
            }[];
            /** @description quote this when you ask for help */
            requestId?: string;
            status: number;
            /** @description the nearest valid word */
            suggestion?: string;
            title: string;
            /** @description urn:problem-type:readout:NAME; stable */
            type: string;
        };
        /** @description A piece of input that gave no article, and why. */
        Reject: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            code: "empty" | "binary" | "encoding" | "too-large" | "not-english" | "malformed" | "unsupported" | "unsafe" | "not-an-article";
            /** @description the object of the bucket */
            object: string;
            part: string | null;
            reason: string;
        };
        Retry: {
            object: string;
        };
        /** @description The message, with the exact texts that people got. */
        SentMessage: {
            chat: string;
            email: string;
            id: string;
            receipts: {
                /** Format: date-time */
                at: string;
                /** @description SNS's message id, or why it was refused */
                detail: string;
                /** @enum {string} */
                result: "accepted" | "refused";
                target: string;
            }[];
            sms: string;
            /** @enum {string} */
            status: "claimed" | "sent" | "failed";
            subject: string;
        } | null;
        Split: {
            article: string;
            /** @description the record */
            meeting: string;
        };
        Subscription: {
            arn: string | null;
            endpoint: string;
            protocol: string;
            /** @enum {string} */
            state: "confirmed" | "pending";
        };
        Upload: {
            /** Format: date-time */
            expiresAt: string;
            /** @description the fields of the form, before the file, which comes last as `file` */
            fields: {
                [key: string]: string;
            };
            maxBytes: number;
            /** @description what the file will be called in the bucket */
            object: string;
            /** @description where to ask what became of it */
            status: string;
            /**
             * Format: uri
             * @description post the form here
             */
            url: string;
        };
        UploadStatus: {
            articles: {
                id: string;
                meetings: string[];
                title: string;
            }[];
            object: string;
            /** @enum {string} */
            state: "waiting" | "read";
        };
        /** @description A saved query that raises alerts. */
        Watch: {
            channel: string;
            /** Format: date-time */
            createdAt: string;
            delivery: {
                /** @enum {string} */
                mode: "immediate";
            } | {
                /** @enum {string} */
                mode: "hourly";
            } | {
                hour: number;
                /** @enum {string} */
                mode: "daily";
                zone: string;
            };
            /** Format: date-time */
            expiresAt: string | null;
            id: string;
            minConfidence: number;
            /**
             * Format: date-time
             * @description what matches before is recorded but not sent
             */
            mutedUntil: string | null;
            name: string;
            /** @enum {string} */
            names: "exact" | "variants" | "surname";
            owner: string;
            paused: boolean;
            query: string;
            quietHours: {
                from: string;
                to: string;
                zone: string;
            } | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description counts the changes; a change must name the version that it changes */
            version: number;
        };
        /** @description What is to change; the rest stays. */
        WatchChange: {
            channel?: string;
            delivery?: {
                /** @enum {string} */
                mode: "immediate";
            } | {
                /** @enum {string} */
                mode: "hourly";
            } | {
                hour: number;
                /** @enum {string} */
                mode: "daily";
                zone: string;
            };
            /** Format: date-time */
            expiresAt?: string | null;
            minConfidence?: number;
            /**
             * Format: date-time
             * @description what matches before is recorded but not sent
             */
            mutedUntil?: string | null;
            name?: string;
            /** @enum {string} */
            names?: "exact" | "variants" | "surname";
            paused?: boolean;
            query?: string;
            quietHours?: {
                from: string;
                to: string;
                zone: string;
            } | null;
        };
        WatchPreview: {
            /** @description false: more match than are listed */
            complete: boolean;
            meetings: components["schemas"]["MeetingSummary"][];
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            /** @description how many meetings a week the watch would have told of */
            perWeek: number;
        };
        WatchPreviewRequest: {
            /**
             * @description how far back to look
             * @default 90
             */
            days: number;
            /** @default 20 */
            limit: number;
            /** @default 0 */
            minConfidence: number;
            /**
             * @default variants
             * @enum {string}
             */
            names: "exact" | "variants" | "surname";
            query: string;
        };
        /** @description Its address is a secret that is never shown. */
        Webhook: {
            /** Format: date-time */
            createdAt: string;
            /** @description the part of the address that is no secret */
            host: string;
            id: string;
            /** @enum {string} */
            kind: "slack" | "teams";
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
    listAlerts: {
        parameters: {
            query?: {
                /** @description Through this channel. */
                channel?: string;
                /** @description Where the page before ended: `next` of its body. Opaque. */
                cursor?: string;
                /** @description Only those that could not be delivered. */
                failed?: "true" | "false";
                /** @description First day, UTC. */
                from?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description Last day, UTC. */
                to?: string;
                /** @description Of this watch. */
                watch?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            200: {
                headers: {
                    /** @description rel="next": the next page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Alert"][];
                        /** @description cursor of the next page */
                        next: string | null;
                    };
                };
            };
        };
    };
    getAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The alert; the message is null until it is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alert: components["schemas"]["Alert"];
                        message: components["schemas"]["SentMessage"];
                    };
                };
            };
        };
    };
    resendAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It waits to be sent. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUpload"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The form. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
        };
    };
    getArticleText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description By name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Channel"][];
                    };
                };
            };
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannel"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    getChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel. */
            200: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    removeChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is changed; 412 where it has changed since. */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is changed; 412 where it has changed since. */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelChange"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed. */
            200: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
        };
    };
    listSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description All. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Subscription"][];
                    };
                };
            };
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubscription"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Asked for. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query: {
                /** @description The address. */
                endpoint: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    completeQuery: {
        parameters: {
            query?: {
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description What stands before the caret. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Fields, values of fields, countries and officials. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: string;
                            insert: string;
                            /** @description the text from here (UTF-16 code units) to the end is to be replaced by insert */
                            start: number;
                        }[];
                    };
                };
            };
        };
    };
    listCorrections: {
        parameters: {
            query: {
                /** @description The record. */
                meeting: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Correction"][];
                    };
                };
            };
        };
    };
    correctMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is changed; 412 where it has changed since. */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record as it is now. */
            201: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRecord"];
                };
            };
        };
    };
    undoCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is changed; 412 where it has changed since. */
                "if-match"?: string;
            };
            path: {
                id: string;
                meeting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRecord"];
                };
            };
        };
    };
    mergeMeetings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is changed; 412 where it has changed since. */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record as it is now. */
            200: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRecord"];
                };
            };
        };
    };
    splitMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is changed; 412 where it has changed since. */
                "if-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Split"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The new meeting. */
            201: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRecord"];
                };
            };
        };
    };
    listCountries: {
        parameters: {
            query?: {
                /** @description First day, UTC; 10 years ago when absent. */
                from?: string;
                /** @description Last day, UTC; a year from now when absent, for what is planned. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In the order of their codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description ISO 3166-1 alpha-2 */
                            id: string;
                            meetings: number;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description One page that loads nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getFacets: {
        parameters: {
            query?: {
                /** @description First day, UTC. */
                from?: string;
                /** @description In the query language; nothing: everything. */
                q?: string;
                /** @description Last day, UTC. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Per facet at most 20 values, the most frequent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description no more meetings match than were counted */
                        complete: boolean;
                        counted: number;
                        facets: {
                            country: {
                                count: number;
                                label: string;
                                /** @description narrows the query down to this value */
                                term: string;
                                value: string;
                            }[];
                            kind: {
                                count: number;
                                label: string;
                                /** @description narrows the query down to this value */
                                term: string;
                                value: string;
                            }[];
                            month: {
                                count: number;
                                label: string;
                                /** @description narrows the query down to this value */
                                term: string;
                                value: string;
                            }[];
                            official: {
                                count: number;
                                label: string;
                                /** @description narrows the query down to this value */
                                term: string;
                                value: string;
                            }[];
                            status: {
                                count: number;
                                label: string;
                                /** @description narrows the query down to this value */
                                term: string;
                                value: string;
                            }[];
                            topic: {
                                count: number;
                                label: string;
                                /** @description narrows the query down to this value */
                                term: string;
                                value: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    listFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Feed"][];
                    };
                };
            };
        };
    };
    createFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
        };
    };
    removeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readSignedFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The newest 100 meetings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
        };
    };
    readSignedCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The newest 100 meetings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        /** Format: date-time */
                        time: string;
                    };
                };
            };
        };
    };
    getIntake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Counts are approximate; null where the deployment has no such queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"];
                };
            };
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                cursor?: string;
                /** @description First day, UTC. */
                from?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description By date; desc: the newest first. */
                order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                q?: string;
                /** @description Last day, UTC. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page, in order of date. */
            200: {
                headers: {
                    /** @description rel="next": the next page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                    "application/json": {
                        items: components["schemas"]["MeetingSummary"][];
                        /** @description cursor of the next page */
                        next: string | null;
                    };
                    "application/jsonl": string;
                    "text/calendar": string;
                    "text/csv": string;
                };
            };
        };
    };
    listMeetingsAsAtom: {
        parameters: {
            query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                cursor?: string;
                /** @description First day, UTC. */
                from?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description By date; desc: the newest first. */
                order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                q?: string;
                /** @description Last day, UTC. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            200: {
                headers: {
                    /** @description rel="next": the next page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
        };
    };
    listMeetingsAsCsv: {
        parameters: {
            query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                cursor?: string;
                /** @description First day, UTC. */
                from?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description By date; desc: the newest first. */
                order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                q?: string;
                /** @description Last day, UTC. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            200: {
                headers: {
                    /** @description rel="next": the next page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    listMeetingsAsIcs: {
        parameters: {
            query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                cursor?: string;
                /** @description First day, UTC. */
                from?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description By date; desc: the newest first. */
                order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                q?: string;
                /** @description Last day, UTC. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            200: {
                headers: {
                    /** @description rel="next": the next page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    listMeetingsAsJsonl: {
        parameters: {
            query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                cursor?: string;
                /** @description First day, UTC. */
                from?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description By date; desc: the newest first. */
                order?: "asc" | "desc";
                /** @description In the query language; nothing: everything. */
                q?: string;
                /** @description Last day, UTC. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            200: {
                headers: {
                    /** @description rel="next": the next page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
        };
    };
    getMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The record. */
            200: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRecord"];
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listOfficials: {
        parameters: {
            query: {
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description At least two letters. */
                prefix: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In alphabetical order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Official"][];
                    };
                };
            };
        };
    };
    getOfficial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An id, or a name in any spelling. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The official. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialProfile"];
                };
            };
        };
    };
    getOfficialNetwork: {
        parameters: {
            query?: {
                /** @description How many counterparts. */
                neighbours?: number;
            };
            header?: never;
            path: {
                /** @description An id, or a name in any spelling. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialNetwork"];
                };
            };
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listRejects: {
        parameters: {
            query?: {
                /** @description Where the page before ended: `next` of its body. */
                cursor?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page. */
            200: {
                headers: {
                    /** @description rel="next": the next page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Reject"][];
                        /** @description cursor of the next page */
                        next: string | null;
                    };
                };
            };
        };
    };
    retryObject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retry"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It waits to be read. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDailyStatistics: {
        parameters: {
            query?: {
                /** @description First day, UTC; 10 years ago when absent. */
                from?: string;
                /** @description Last day, UTC; a year from now when absent, for what is planned. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Days with meetings, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date */
                            date: string;
                            kinds: {
                                [key: string]: number;
                            };
                            meetings: number;
                            statuses: {
                                [key: string]: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    getPairStatistics: {
        parameters: {
            query?: {
                /** @description First day, UTC; 10 years ago when absent. */
                from?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description Last day, UTC; a year from now when absent, for what is planned. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The most frequent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            countries: [
                                string,
                                string
                            ];
                            meetings: number;
                        }[];
                    };
                };
            };
        };
    };
    getPlaceStatistics: {
        parameters: {
            query?: {
                /** @description First day, UTC; 10 years ago when absent. */
                from?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
                /** @description Last day, UTC; a year from now when absent, for what is planned. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The most frequent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            city: string | null;
                            country: string;
                            meetings: number;
                        }[];
                    };
                };
            };
        };
    };
    getTopicStatistics: {
        parameters: {
            query?: {
                /** @description First day, UTC; 10 years ago when absent. */
                from?: string;
                /** @description Last day, UTC; a year from now when absent, for what is planned. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The most frequent topic first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            meetings: number;
                            months: {
                                [key: string]: number;
                            };
                            topic: string;
                        }[];
                    };
                };
            };
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description First day, UTC; 10 years ago when absent. */
                from?: string;
                /** @description Last day, UTC; a year from now when absent, for what is planned. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In the order of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @description IPTC Media Topic */
                            iptc: string;
                            label: string;
                            meetings: number;
                        }[];
                    };
                };
            };
        };
    };
    getUploadStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadStatus"];
                };
            };
        };
    };
    listWatches: {
        parameters: {
            query?: {
                /** @description Where the page before ended: `next` of its body. Opaque. */
                cursor?: string;
                /** @description How many at most, up to 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A page, in the order of ids. */
            200: {
                headers: {
                    /** @description rel="next": the next page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Watch"][];
                        /** @description cursor of the next page */
                        next: string | null;
                    };
                };
            };
        };
    };
    createWatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWatch"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watch"];
                };
            };
        };
    };
    getWatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The watch. */
            200: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watch"];
                };
            };
        };
    };
    removeWatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is changed; 412 where it has changed since. */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeWatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is changed; 412 where it has changed since. */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchChange"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The watch. */
            200: {
                headers: {
                    /** @description The version; send it as If-Match with a change. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watch"];
                };
            };
        };
    };
    previewWatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchPreviewRequest"];
            };
        };
        responses: {
            /** @description The request cannot be carried out; the problem says why. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something failed on our side; try again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchPreview"];
                };
            };
        };
    };
}
