/** The API as types. Made from schema/openapi.json by `npm run schema`. */

export interface paths {
    readonly "/api/actors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who occurs, those in most articles first */
        readonly get: operations["listActors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/actors/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One actor: names, roles, labels, relations, stories */
        readonly get: operations["getActor"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/articles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The articles, the latest first */
        readonly get: operations["listArticles"];
        readonly put?: never;
        /** Take articles in: answers at once with a job that does it */
        readonly post: operations["addArticles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/articles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One article as Isnad reads it (isnad/article@1) */
        readonly get: operations["getArticle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/articles/{id}/explain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which rule found what in an article, in which words; what was turned down, and why */
        readonly get: operations["explainArticle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is claimed, and on how many independent roots it rests */
        readonly get: operations["listClaims"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/claims/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One claim: its roots and why, each report with its chain and words, a citation */
        readonly get: operations["getClaim"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/contradictions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where reports contradict each other */
        readonly get: operations["listContradictions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Stories and network for other tools */
        readonly get: operations["exportAll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How an adding job stands */
        readonly get: operations["getJob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A job as server-sent events: `progress` and `done` with the job, `failure` with what went wrong with an input */
        readonly get: operations["followJob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/labels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What outlets call actors, by tone and voice, with quotations */
        readonly get: operations["listLabels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ledgers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Counts over time, each on whose word */
        readonly get: operations["listLedgers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/network": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is said to do what towards whom, on whose word (isnad/network@1) */
        readonly get: operations["getNetwork"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/network/difference": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Relations that only one of two outlets tells */
        readonly get: operations["getNetworkDifference"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/outlets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The outlets: anonymous sources, depth of chains, what they left out */
        readonly get: operations["listOutlets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/outlets/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One outlet: its profile, what it left out, how its words for somebody changed */
        readonly get: operations["getOutlet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the store holds, in numbers */
        readonly get: operations["getOverview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/quotes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The words of up to 200 ranges of articles, with what stands around them */
        readonly post: operations["getQuotes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Articles that have all words of a query, in any spelling, the best first */
        readonly get: operations["search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The stories, the latest first */
        readonly get: operations["listStories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stories/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One story (isnad/story@1) with its articles */
        readonly get: operations["getStory"];
        readonly put?: never;
        readonly post?: never;
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
        /** @description On whose word a relation stands. */
        readonly According: {
            readonly articles: readonly string[];
            readonly root: string;
            /** @enum {string} */
            readonly stance: "supports" | "denies";
        };
        readonly Actor: {
            readonly aliases: readonly string[];
            readonly id: string;
            readonly kb: string | null;
            readonly labels: readonly components["schemas"]["ActorLabel"][];
            readonly name: string;
            readonly nameEn: string | null;
            readonly roles: readonly components["schemas"]["Role"][];
            readonly type: string;
        };
        readonly ActorLabel: {
            readonly evidence: readonly components["schemas"]["Evidence"][];
            readonly outlet: string | null;
            readonly text: string;
            readonly tone: components["schemas"]["Tone"];
            /** @enum {string} */
            readonly voice: "own" | "quoted";
        };
        /** @description A part of a list. */
        readonly ActorList: {
            /** @description Whether there are more than `total`: only so many of the latest were looked at. */
            readonly capped: boolean;
            readonly items: readonly components["schemas"]["ActorSummary"][];
            readonly limit: number;
            readonly page: number;
            /** @description Items of all pages, as far as they were counted. */
            readonly total: number;
        };
        readonly ActorName: {
            /** @description `Actor.id`. */
            readonly id: string;
            readonly name: string;
            readonly nameEn: string | null;
            readonly type: string;
        };
        readonly ActorPage: {
            /** @description As in `isnad/network@1`, from the latest articles that name it. */
            readonly actor: components["schemas"]["Actor"];
            /** @description Whom its relations are with. */
            readonly actors: readonly components["schemas"]["ActorName"][];
            readonly articles: number;
            /** @description Whether names, roles and labels are of the latest articles only. */
            readonly capped: boolean;
            /** @description Outlets that name it, those of most articles first. */
            readonly outlets: readonly {
                readonly articles: number;
                readonly outlet: string;
            }[];
            readonly relations: readonly components["schemas"]["Relation"][];
            readonly stories: readonly components["schemas"]["StorySummary"][];
        };
        readonly ActorSummary: {
            /** @description Articles that name it. */
            readonly articles: number;
            /** @description `Actor.id`. */
            readonly id: string;
            readonly kb: string | null;
            readonly name: string;
            readonly nameEn: string | null;
            readonly type: string;
        };
        /** @description What reading one article yields: `isnad/article@1`. */
        readonly Article: {
            readonly attributions: readonly components["schemas"]["Attribution"][];
            readonly entities: readonly components["schemas"]["Entity"][];
            readonly events: readonly components["schemas"]["Event"][];
            readonly figures: readonly components["schemas"]["Figure"][];
            /** @description `sha256:` and the hex digest of the input bytes. */
            readonly id: string;
            readonly mentions: readonly components["schemas"]["Mention"][];
            /** @description What could not be read or decided, in plain words. */
            readonly notes: readonly string[];
            readonly published: components["schemas"]["PublicationDate"] | null;
            /** @constant */
            readonly schema: "isnad/article@1";
            readonly sections: readonly components["schemas"]["Section"][];
            readonly source: {
                readonly outlet: string | null;
                readonly uri: string;
            };
            readonly text: string;
            readonly timexes: readonly components["schemas"]["Timex"][];
            readonly title: components["schemas"]["Span"] | null;
        };
        /** @description An article in a list. */
        readonly ArticleName: {
            readonly id: string;
            readonly outlet: string | null;
            /** @description Its date of publication; `settled` where other articles gave it. */
            readonly published: string | null;
            readonly settled: boolean;
            readonly title: string;
            readonly uri: string;
        };
        readonly ArticlePage: {
            readonly article: components["schemas"]["Article"];
            /** @description Its claims: which of its attributions, or which words it narrates, report them. */
            readonly claims: readonly {
                readonly attributions: readonly string[];
                readonly id: string;
                readonly lower: number;
                readonly places: readonly components["schemas"]["Span"][];
                readonly text: string;
                readonly upper: number;
                readonly warnings: readonly components["schemas"]["Warning"][];
            }[];
            /** @description How it stands among others; null until it has been compared. */
            readonly ref: components["schemas"]["ArticleRef"] | null;
            readonly story: components["schemas"]["StoryName"] | null;
        };
        readonly ArticleRef: {
            readonly id: string;
            readonly outlet: string | null;
            readonly published: components["schemas"]["StoryDate"] | null;
            readonly reprintOf: {
                readonly agency: string;
                readonly evidence: components["schemas"]["Evidence"];
            } | null;
            /** @description The earliest near-duplicate. */
            readonly sameTextAs: string | null;
            readonly title: string;
            readonly uri: string;
        };
        /** @enum {string} */
        readonly ArticleSectionKind: "title" | "heading" | "paragraph" | "byline" | "dateline" | "caption";
        /** @description Reported speech: cue, content, source (PARC 3.0), the source as a chain. */
        readonly Attribution: {
            readonly act: components["schemas"]["SpeechAct"];
            /** @description From whom the article cites first to whoever said it; never empty. */
            readonly chain: readonly components["schemas"]["Source"][];
            /** @description Left out where it is neutral. */
            readonly commitment?: components["schemas"]["Commitment"];
            /** @description What is said, without cue, complementiser and outer quotation marks. */
            readonly content: components["schemas"]["Span"];
            readonly cue: components["schemas"]["Span"];
            /** @description At least one range of the text. */
            readonly evidence: readonly components["schemas"]["Span"][];
            readonly form: components["schemas"]["SpeechForm"];
            /** @description Words within the content by which its speaker leaves open whether it is so (ربما، من المرجح); left out where there are none. */
            readonly hedges?: readonly components["schemas"]["Span"][];
            readonly id: string;
            /** @description The attribution whose content holds this one. */
            readonly parent: string | null;
            /** @description Name of the rule, as `isnad explain` prints it. */
            readonly rule: string;
        };
        /** @description How many independent roots: proved at least, and not proved to be fewer at most. */
        readonly Bounds: {
            /** @description Why not more, why not fewer: a line each, naming articles. */
            readonly because: readonly string[];
            readonly lower: number;
            readonly upper: number;
        };
        /** @description How the wording of a claim changed from one report to a later one. */
        readonly Change: {
            readonly from: components["schemas"]["Evidence"];
            readonly to: components["schemas"]["Evidence"];
            readonly what: components["schemas"]["ChangeKind"];
        };
        /** @enum {string} */
        readonly ChangeKind: "hedge dropped" | "hedge added" | "figure" | "source upgraded" | "source dropped" | "wording";
        /** @description What several attributions say. */
        readonly Claim: {
            readonly changes: readonly components["schemas"]["Change"][];
            readonly first: {
                readonly article: string;
                readonly date: string | null;
            };
            readonly id: string;
            readonly independent: components["schemas"]["Bounds"];
            readonly reports: readonly components["schemas"]["Report"][];
            readonly roots: readonly components["schemas"]["Root"][];
            /** @description The clearest wording, as one article has it. */
            readonly text: string;
            readonly warnings: readonly components["schemas"]["Warning"][];
        };
        /** @description A claim in few words. */
        readonly ClaimBrief: {
            readonly id: string;
            readonly lower: number;
            readonly text: string;
            readonly upper: number;
            readonly warnings: readonly components["schemas"]["Warning"][];
        };
        /** @description How the wording changed from one report to a later one, with both wordings. */
        readonly ClaimChange: {
            readonly from: components["schemas"]["Quote"];
            readonly to: components["schemas"]["Quote"];
            readonly what: components["schemas"]["ChangeKind"];
        };
        /** @description A part of a list. */
        readonly ClaimList: {
            /** @description Whether there are more than `total`: only so many of the latest were looked at. */
            readonly capped: boolean;
            readonly items: readonly components["schemas"]["ClaimSummary"][];
            readonly limit: number;
            readonly page: number;
            /** @description Items of all pages, as far as they were counted. */
            readonly total: number;
        };
        readonly ClaimPage: {
            readonly actors: readonly components["schemas"]["ActorName"][];
            readonly changes: readonly components["schemas"]["ClaimChange"][];
            /** @description The claim with its chains as text to paste. */
            readonly citation: {
                readonly ar: string;
                readonly en: string;
            };
            readonly claim: components["schemas"]["Claim"];
            readonly reports: readonly components["schemas"]["ClaimReport"][];
            readonly story: components["schemas"]["StoryName"];
        };
        /** @description One report of a claim with its isnad. */
        readonly ClaimReport: {
            readonly act: components["schemas"]["SpeechAct"] | null;
            readonly agency: string | null;
            /** @description `Attribution.id`; empty where the outlet narrates it and cites nobody. */
            readonly attribution: string;
            /** @description From whom the article cites first to whoever said it; empty where it cites nobody. */
            readonly chain: readonly components["schemas"]["Source"][];
            /** @description The words that credit; null where there are none. */
            readonly cue: components["schemas"]["Quote"] | null;
            readonly form: components["schemas"]["SpeechForm"] | null;
            /** @description What the article says, in its own words. */
            readonly quote: components["schemas"]["Quote"];
            /** @description The name in `Claim.roots` behind this report; null where it cites nobody. */
            readonly root: string | null;
            readonly sameTextAs: string | null;
            /** @enum {string} */
            readonly stance: "supports" | "denies";
        };
        readonly ClaimSummary: {
            readonly changes: number;
            readonly denials: number;
            readonly first: {
                readonly article: string;
                readonly date: string | null;
            };
            readonly id: string;
            readonly independent: {
                readonly lower: number;
                readonly upper: number;
            };
            readonly outlets: readonly string[];
            readonly reports: number;
            readonly roots: readonly {
                readonly entity: string | null;
                readonly kind: components["schemas"]["SourceKind"];
                readonly name: string;
            }[];
            readonly story: components["schemas"]["StoryName"];
            readonly text: string;
            readonly warnings: readonly components["schemas"]["Warning"][];
        };
        /**
         * @description How sure a cue is of what it credits: أكد is, قال leaves it to the speaker, زعم hints that it is not so.
         * @enum {string}
         */
        readonly Commitment: "certain" | "neutral" | "doubtful";
        readonly Contradiction: {
            readonly kind: components["schemas"]["ContradictionKind"];
            readonly left: components["schemas"]["ContradictionSide"];
            readonly right: components["schemas"]["ContradictionSide"];
        };
        readonly ContradictionItem: {
            readonly kind: components["schemas"]["ContradictionKind"];
            readonly left: {
                readonly quotes: readonly components["schemas"]["Quote"][];
                readonly roots: readonly string[];
                readonly text: string;
            };
            readonly right: {
                readonly quotes: readonly components["schemas"]["Quote"][];
                readonly roots: readonly string[];
                readonly text: string;
            };
            readonly story: components["schemas"]["StoryName"];
        };
        /** @enum {string} */
        readonly ContradictionKind: "figure" | "date" | "place" | "denial" | "responsibility" | "sequence";
        /** @description A part of a list. */
        readonly ContradictionList: {
            /** @description Whether there are more than `total`: only so many of the latest were looked at. */
            readonly capped: boolean;
            readonly items: readonly components["schemas"]["ContradictionItem"][];
            readonly limit: number;
            readonly page: number;
            /** @description Items of all pages, as far as they were counted. */
            readonly total: number;
        };
        readonly ContradictionSide: {
            readonly evidence: readonly components["schemas"]["Evidence"][];
            readonly roots: readonly string[];
            readonly text: string;
        };
        /** @enum {string} */
        readonly CountKind: "killed" | "injured" | "displaced" | "detained" | "fighters" | "equipment";
        /** @description One end of a drift: the words, and the days of the articles that have them. */
        readonly DriftStep: {
            readonly evidence: readonly components["schemas"]["Evidence"][];
            readonly from: string | null;
            readonly text: string;
            readonly to: string | null;
            readonly tone: components["schemas"]["Tone"];
        };
        readonly Entity: {
            readonly id: string;
            /** @description Its id in the knowledge base, null if it is not there. */
            readonly kb: string | null;
            /** @description The best Arabic name. */
            readonly name: string;
            readonly nameEn: string | null;
            readonly type: components["schemas"]["EntityType"];
        };
        /** @enum {string} */
        readonly EntityType: "PER" | "ORG" | "GPE" | "LOC" | "FAC";
        /** @description One description of a happening. */
        readonly Event: {
            /** @description Entity ids. */
            readonly actors: readonly string[];
            /** @description The attribution it is reported in; null where the article itself asserts it. */
            readonly attribution: string | null;
            readonly counts: readonly components["schemas"]["EventCount"][];
            readonly date: {
                readonly timex: string | null;
                readonly value: string;
            } | null;
            /** @description At least one range of the text. */
            readonly evidence: readonly components["schemas"]["Span"][];
            readonly id: string;
            /** @description PLOVER mode where one fits: `visit`, `meet`, `call`, `aerial`. */
            readonly mode: string | null;
            readonly place: string | null;
            readonly recipients: readonly string[];
            /** @description Name of the rule, as `isnad explain` prints it. */
            readonly rule: string;
            readonly status: components["schemas"]["EventStatus"];
            readonly trigger: components["schemas"]["Span"];
            readonly type: components["schemas"]["EventType"];
        };
        readonly EventCount: {
            readonly kind: components["schemas"]["CountKind"];
            readonly span: components["schemas"]["Span"];
            readonly value: number;
        };
        /** @enum {string} */
        readonly EventStatus: "actual" | "planned" | "requested" | "denied" | "hypothetical";
        /**
         * @description PLOVER event types.
         * @enum {string}
         */
        readonly EventType: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
        /** @description A range of one article's text. */
        readonly Evidence: {
            /** @description `Article.id`. */
            readonly article: string;
            readonly end: number;
            readonly start: number;
        };
        /** @description Everything found and everything turned down, in the order of the text. */
        readonly Explanation: {
            readonly article: string;
            readonly findings: readonly components["schemas"]["Finding"][];
            readonly rejections: readonly {
                readonly place: components["schemas"]["Span"];
                readonly rule: string;
                readonly why: string;
            }[];
        };
        /** @description A counted thing, also where no event carries it. */
        readonly Figure: {
            readonly attribution: string | null;
            readonly end: number;
            readonly event: string | null;
            /** @description At least one range of the text. */
            readonly evidence: readonly components["schemas"]["Span"][];
            readonly high: number | null;
            readonly id: string;
            readonly kind: components["schemas"]["FigureKind"];
            readonly low: number;
            /** @description What is counted, as written. */
            readonly of: string | null;
            /** @description Name of the rule, as `isnad explain` prints it. */
            readonly rule: string;
            readonly start: number;
            /** @description The total that this is a part of. */
            readonly total: string | null;
            readonly value: number | null;
        };
        readonly FigureKind: components["schemas"]["CountKind"] | "missing" | "money" | "other";
        readonly FigurePoint: {
            readonly article: string;
            readonly asOf: string | null;
            readonly evidence: components["schemas"]["Evidence"];
            /** @description Equal to `low` where the words warrant one number; without a bound above (more than 40), the number itself. */
            readonly high: number;
            readonly low: number;
            readonly root: string;
            readonly value: number;
        };
        /** @description A casualty ledger, or that of any other counted thing. */
        readonly FigureSeries: {
            /** @description `StoryEvent.id`, or the story's id where no event carries it. */
            readonly event: string;
            /** @description Beyond the contract: what in the series cannot be, a line each. */
            readonly impossible: readonly string[];
            readonly kind: components["schemas"]["CountKind"];
            readonly of: string | null;
            readonly points: readonly components["schemas"]["FigurePoint"][];
        };
        /** @description One thing found in an article. */
        readonly Finding: {
            /** @description Its id in the article; null where it has none. */
            readonly id: string | null;
            /** @enum {string} */
            readonly layer: "section" | "published" | "timex" | "mention" | "attribution" | "event" | "figure";
            readonly place: components["schemas"]["Span"];
            /** @description Labelled ranges that it rests on or consists of, and names. */
            readonly reasons: readonly components["schemas"]["Reason"][];
            readonly rule: string;
            /** @description What it is, in a few words. */
            readonly what: string;
        };
        /** @enum {string} */
        readonly FurnitureKind: "related" | "comment" | "notice" | "navigation" | "bio";
        /** @description How a job stands, as it leaves the server. */
        readonly Job: {
            /** @description Articles that are in the store now, as they were sent; of many, the first. */
            readonly articles: readonly components["schemas"]["JobArticle"][];
            readonly counts: {
                readonly new: number;
                readonly refused: number;
                readonly same: number;
                readonly sighting: number;
            };
            /** @description Moments in ISO 8601, UTC. */
            readonly created: string;
            /** @description Inputs whose fate is known. */
            readonly done: number;
            /** @description Why it came to nothing, where it did. */
            readonly error: string | null;
            /** @description How many failures there were. */
            readonly failed: number;
            /** @description What could not be read or taken in; of many, the first. */
            readonly failures: readonly components["schemas"]["JobFailure"][];
            readonly finished: string | null;
            readonly id: string;
            readonly started: string | null;
            /**
             * @description `failed`: the store could not go on; what was counted until then is in it.
             * @enum {string}
             */
            readonly state: "queued" | "running" | "done" | "failed";
        };
        readonly JobArticle: {
            /** @description `Article.id`. */
            readonly article: string;
            /** @enum {string} */
            readonly status: "new" | "same" | "sighting";
            readonly uri: string;
        };
        readonly JobFailure: {
            /** @description Line of a body in JSON lines, or place in a list of records, from 1; null where all of it is meant. */
            readonly line: number | null;
            readonly message: string;
            readonly uri: string;
        };
        /** @description What one outlet calls one actor in one tone and one voice. */
        readonly LabelCell: {
            readonly actor: components["schemas"]["ActorName"];
            readonly count: number;
            readonly outlet: string | null;
            /** @description The latest places, at most 5; with `outlet`, `actor`, `tone` and `voice` given, at most 200. */
            readonly quotes: readonly components["schemas"]["Quote"][];
            /** @description Its wordings, the commonest first. */
            readonly texts: readonly {
                readonly count: number;
                readonly text: string;
            }[];
            readonly tone: components["schemas"]["Tone"];
            /** @enum {string} */
            readonly voice: "own" | "quoted";
        };
        /** @description What an outlet, in its own voice, calls an actor at first and later, where the tone or the word is another. Beyond the contract. */
        readonly LabelDrift: {
            readonly actor: string;
            readonly from: components["schemas"]["DriftStep"];
            readonly name: string;
            readonly outlet: string;
            readonly to: components["schemas"]["DriftStep"];
        };
        /** @description A part of a list. */
        readonly LabelList: {
            /** @description Whether there are more than `total`: only so many of the latest were looked at. */
            readonly capped: boolean;
            readonly items: readonly components["schemas"]["LabelCell"][];
            readonly limit: number;
            readonly page: number;
            /** @description Items of all pages, as far as they were counted. */
            readonly total: number;
        };
        /** @description A ledger; its points are told by these articles. */
        readonly LedgerItem: {
            readonly articles: readonly components["schemas"]["ArticleName"][];
            /** @description `StoryEvent.id`, or the story's id where no event carries it. */
            readonly event: string;
            /** @description Beyond the contract: what in the series cannot be, a line each. */
            readonly impossible: readonly string[];
            readonly kind: components["schemas"]["CountKind"];
            readonly of: string | null;
            readonly points: readonly components["schemas"]["FigurePoint"][];
            readonly story: components["schemas"]["StoryName"];
        };
        /** @description A part of a list. */
        readonly LedgerList: {
            /** @description Whether there are more than `total`: only so many of the latest were looked at. */
            readonly capped: boolean;
            readonly items: readonly components["schemas"]["LedgerItem"][];
            readonly limit: number;
            readonly page: number;
            /** @description Items of all pages, as far as they were counted. */
            readonly total: number;
        };
        /** @description A naming in the text: the name, without the titles around it and without proclitics. */
        readonly Mention: {
            readonly end: number;
            readonly entity: string;
            /** @description At least one range of the text. */
            readonly evidence: readonly components["schemas"]["Span"][];
            readonly id: string;
            /** @description Name of the rule, as `isnad explain` prints it. */
            readonly rule: string;
            readonly start: number;
            /** @description How the text styles it here: اللواء المتقاعد. */
            readonly titles: readonly components["schemas"]["Span"][];
            readonly type: components["schemas"]["EntityType"];
        };
        /** @description Relations that only one of two outlets tells. */
        readonly NetworkDifference: {
            readonly actors: readonly components["schemas"]["ActorName"][];
            readonly capped: boolean;
            readonly left: {
                readonly outlet: string;
                readonly relations: readonly components["schemas"]["Relation"][];
            };
            readonly right: {
                readonly outlet: string;
                readonly relations: readonly components["schemas"]["Relation"][];
            };
        };
        /** @description A network with how much of the store it was made of. */
        readonly NetworkPage: {
            readonly actors: readonly components["schemas"]["Actor"][];
            /** @description Whether only the latest of them were looked at. */
            readonly capped: boolean;
            readonly relations: readonly components["schemas"]["Relation"][];
            /** @constant */
            readonly schema: "isnad/network@1";
            /** @description Reports of relations that it rests on. */
            readonly tellings: number;
        };
        /** @description A part of a list. */
        readonly OutletList: {
            /** @description Whether there are more than `total`: only so many of the latest were looked at. */
            readonly capped: boolean;
            readonly items: readonly components["schemas"]["OutletSummary"][];
            readonly limit: number;
            readonly page: number;
            /** @description Items of all pages, as far as they were counted. */
            readonly total: number;
        };
        readonly OutletPage: {
            /** @description Share of its attributions that end in somebody unnamed, 0–1. */
            readonly anonymous: number;
            readonly articles: number;
            readonly attributions: number;
            /** @description Mean links of its chains. */
            readonly depth: number;
            /** @description Where its own words for somebody changed. */
            readonly drift: readonly components["schemas"]["LabelDrift"][];
            /** @description Share of its attributions whose speaker it cites itself, 0–1. */
            readonly firstHand: number;
            readonly from: string | null;
            /** @description Its name; how it is asked for. */
            readonly id: string;
            /** @description Claims of stories it covers that at least two other outlets report and it does not. */
            readonly leftOut: number;
            /** @description The latest claims it left out, at most 50. */
            readonly omissions: readonly components["schemas"]["ClaimSummary"][];
            readonly stories: readonly components["schemas"]["StorySummary"][];
            readonly to: string | null;
        };
        readonly OutletSummary: {
            /** @description Share of its attributions that end in somebody unnamed, 0–1. */
            readonly anonymous: number;
            readonly articles: number;
            readonly attributions: number;
            /** @description Mean links of its chains. */
            readonly depth: number;
            /** @description Share of its attributions whose speaker it cites itself, 0–1. */
            readonly firstHand: number;
            readonly from: string | null;
            /** @description Its name; how it is asked for. */
            readonly id: string;
            /** @description Claims of stories it covers that at least two other outlets report and it does not. */
            readonly leftOut: number;
            readonly to: string | null;
        };
        /** @description What the store holds, in numbers. */
        readonly Overview: {
            readonly articles: number;
            readonly from: string | null;
            readonly outlets: number;
            readonly stories: number;
            readonly to: string | null;
        };
        /** @description A failure as it leaves the server. */
        readonly Problem: {
            /** @description What is wrong this time, for people. */
            readonly detail: string;
            readonly parts?: readonly components["schemas"]["ProblemPart"][];
            readonly status: number;
            readonly title: string;
            /** @description Tells programs what is wrong: `/docs#` and a name. */
            readonly type: string;
        };
        /** @description What is wrong with one part of a request. */
        readonly ProblemPart: {
            readonly detail: string;
            /** @description Where: `query`, `path` or `body`, and the name in it. */
            readonly in: string;
            readonly name: string;
        };
        readonly PublicationDate: {
            /** @enum {string} */
            readonly basis: "metadata" | "dateline" | "inferred";
            /** @description How it was reached, a line a step; each step names the words it rests on. */
            readonly derivation: readonly {
                readonly evidence: readonly components["schemas"]["Span"][];
                readonly step: string;
            }[];
            /** @description What it rests on, for `dateline` and `inferred`. */
            readonly evidence: readonly components["schemas"]["Span"][];
            /** @description ISO 8601: `2019-05-09`, `2019-05`, `2019`, or an interval `a/b`. */
            readonly value: string;
        };
        /** @description Words of an article, where they stand and around what. */
        readonly Quote: {
            readonly after: string;
            readonly article: components["schemas"]["ArticleName"];
            /** @description What stands around them in the same paragraph, cut at words. */
            readonly before: string;
            readonly evidence: components["schemas"]["Evidence"];
            readonly text: string;
        };
        readonly QuoteList: readonly components["schemas"]["Quote"][];
        /** @description A labelled range that a finding rests on or consists of, a name, or both. */
        readonly Reason: {
            readonly label: string;
            readonly place: components["schemas"]["Span"] | null;
            readonly text: string | null;
        };
        /** @description What one actor is said to do towards another. */
        readonly Relation: {
            readonly accordingTo: readonly components["schemas"]["According"][];
            readonly actor: string;
            /** @description `StoryEvent.id`. */
            readonly events: readonly string[];
            /** @description Beyond the contract: the words that say so. */
            readonly evidence: readonly components["schemas"]["Evidence"][];
            readonly from: string | null;
            readonly independent: components["schemas"]["Bounds"];
            readonly kind: components["schemas"]["RelationKind"];
            /** @description `arms`, `infantry`, `air cover`, `logistics`, `intelligence`, `diplomacy`, `money`, … */
            readonly means: readonly string[];
            readonly recipient: string;
            readonly to: string | null;
        };
        /** @enum {string} */
        readonly RelationKind: "meets" | "supports" | "arms" | "funds" | "sends forces" | "asks" | "agrees with" | "opposes" | "accuses" | "threatens" | "sanctions" | "attacks" | "commands" | "member of";
        /** @description One article's report of a claim. */
        readonly Report: {
            readonly article: string;
            /** @description `Attribution.id`; empty where the outlet narrates it and cites nobody. */
            readonly attribution: string;
            /** @description Beyond the contract: the words of a narration that cites nobody. */
            readonly evidence?: components["schemas"]["Evidence"];
            /** @enum {string} */
            readonly stance: "supports" | "denies";
        };
        readonly Role: {
            readonly evidence: readonly components["schemas"]["Evidence"][];
            /** @description First and last day of publication of articles that give it. */
            readonly from: string | null;
            readonly title: string;
            readonly to: string | null;
        };
        /** @description Who said it, not who printed it: the end of chains. */
        readonly Root: {
            readonly articles: readonly string[];
            readonly entity: string | null;
            readonly kind: components["schemas"]["SourceKind"];
            readonly name: string;
            /** @description The outlets it reached us through. */
            readonly via: readonly string[];
        };
        readonly SearchHit: {
            /** @description Text around the first words that were asked for, with the words within it. */
            readonly excerpt: {
                readonly matches: readonly components["schemas"]["Span"][];
                readonly text: string;
            };
            readonly id: string;
            readonly outlet: string | null;
            /** @description Its date of publication; `settled` where other articles gave it. */
            readonly published: string | null;
            readonly rank: number;
            readonly settled: boolean;
            /** @description Its story, which may be of this article alone. */
            readonly story: components["schemas"]["StoryName"] | null;
            readonly title: string;
            readonly uri: string;
        };
        readonly SearchPage: {
            /** @description Whether there are more than `total`: only so many of the latest were looked at. */
            readonly capped: boolean;
            /** @description Whether words of the query were left out because there were too many. */
            readonly cut: boolean;
            readonly items: readonly components["schemas"]["SearchHit"][];
            readonly limit: number;
            readonly page: number;
            /** @description Items of all pages, as far as they were counted. */
            readonly total: number;
        };
        readonly Section: {
            readonly end: number;
            readonly kind: components["schemas"]["SectionKind"];
            readonly rule: string;
            readonly start: number;
        };
        /** @description The article itself, or page furniture, from which nothing is extracted. */
        readonly SectionKind: components["schemas"]["ArticleSectionKind"] | components["schemas"]["FurnitureKind"];
        /** @description One link of a chain. */
        readonly Source: {
            /** @description The words by which a source without a name wishes to stay so: طلب عدم الكشف عن هويته. */
            readonly anonymity?: components["schemas"]["Span"];
            /** @description Where it was named before, if `span` is null or refers back (المصدر ذاته). */
            readonly antecedent?: components["schemas"]["Span"];
            readonly entity: string | null;
            readonly kind: components["schemas"]["SourceKind"];
            /** @description As a reader would list it: العربي الجديد، مصادر مصرية، خليفة حفتر. */
            readonly name: string;
            /** @description Where the article names it for this attribution; null where it is understood (وأضاف أن). */
            readonly span: components["schemas"]["Span"] | null;
        };
        /** @enum {string} */
        readonly SourceKind: "person" | "organisation" | "outlet" | "document" | "anonymous";
        /** @description A half-open range `[start, end)` of UTF-16 code units of a document's text: what `text.slice(start, end)` gives. */
        readonly Span: {
            readonly end: number;
            readonly start: number;
        };
        /** @enum {string} */
        readonly SpeechAct: "statement" | "request" | "promise" | "threat" | "accusation" | "denial" | "condemnation" | "praise" | "concern" | "warning";
        /** @enum {string} */
        readonly SpeechForm: "direct" | "indirect" | "mixed";
        /** @description The articles about one happening. */
        readonly Story: {
            /** @description `ArticleRef.id`, by date. */
            readonly articles: readonly string[];
            readonly claims: readonly components["schemas"]["Claim"][];
            readonly contradictions: readonly components["schemas"]["Contradiction"][];
            readonly events: readonly components["schemas"]["StoryEvent"][];
            readonly figures: readonly components["schemas"]["FigureSeries"][];
            readonly from: string | null;
            readonly id: string;
            /** @description Beyond the contract: stories that this one follows or is followed by (`Story.id`). */
            readonly linked: readonly string[];
            readonly title: string;
            readonly to: string | null;
            /** @description Beyond the contract. */
            readonly withdrawals: readonly components["schemas"]["Withdrawal"][];
        };
        /** @description As in `isnad/article@1`; the basis may also be another article of the set that dates what this one tells. */
        readonly StoryDate: {
            /** @enum {string} */
            readonly basis: "metadata" | "dateline" | "inferred" | "other-articles";
            /** @description Ranges of the article itself. */
            readonly evidence: readonly components["schemas"]["Span"][];
            /** @description Beyond the contract: ranges of the articles that settle it, and a line a step. */
            readonly proof?: {
                readonly because: readonly string[];
                readonly evidence: readonly components["schemas"]["Evidence"][];
            };
            readonly value: string;
        };
        /** @description One happening, described by one or several event mentions. */
        readonly StoryEvent: {
            /** @description Actor ids, as are `recipients` and `place`. */
            readonly actors: readonly string[];
            readonly date: {
                readonly because: readonly string[];
                readonly value: string;
            } | null;
            readonly id: string;
            readonly independent: components["schemas"]["Bounds"];
            readonly mentions: readonly {
                readonly article: string;
                readonly event: string;
            }[];
            readonly mode: string | null;
            readonly place: string | null;
            readonly recipients: readonly string[];
            readonly roots: readonly components["schemas"]["Root"][];
            readonly status: components["schemas"]["EventStatus"] | "disputed";
            readonly type: string;
        };
        /** @description A part of a list. */
        readonly StoryList: {
            /** @description Whether there are more than `total`: only so many of the latest were looked at. */
            readonly capped: boolean;
            readonly items: readonly components["schemas"]["StorySummary"][];
            readonly limit: number;
            readonly page: number;
            /** @description Items of all pages, as far as they were counted. */
            readonly total: number;
        };
        readonly StoryName: {
            readonly from: string | null;
            readonly id: string;
            readonly title: string;
            readonly to: string | null;
        };
        /** @description A story with what a page of it shows. */
        readonly StoryPage: {
            /** @description Everybody whom events and roots name by id. */
            readonly actors: readonly components["schemas"]["ActorName"][];
            readonly articles: readonly components["schemas"]["ArticleRef"][];
            /** @description Stories that it follows or is followed by. */
            readonly linked: readonly components["schemas"]["StoryName"][];
            readonly story: components["schemas"]["Story"];
            readonly summary: components["schemas"]["StorySummary"];
        };
        readonly StorySummary: {
            /** @description Who is in it, those of most events first. */
            readonly actors: readonly components["schemas"]["ActorName"][];
            readonly articles: number;
            readonly claims: number;
            readonly contradictions: number;
            readonly events: number;
            readonly from: string | null;
            readonly highest: number | null;
            readonly id: string;
            readonly ledgers: number;
            /** @description Fewest and most independent roots that any of its claims has; null without claims. */
            readonly lowest: number | null;
            readonly outlets: readonly string[];
            /** @description The claim with most independent roots. */
            readonly strongest: components["schemas"]["ClaimBrief"] | null;
            readonly title: string;
            readonly to: string | null;
            /** @description Of the claims that most outlets carry, the one with the weakest sourcing; null without claims. */
            readonly weakest: components["schemas"]["ClaimBrief"] | null;
        };
        /** @description A TIMEX3 expression. */
        readonly Timex: {
            readonly end: number;
            /** @description At least one range of the text. */
            readonly evidence: readonly components["schemas"]["Span"][];
            readonly id: string;
            readonly mod?: components["schemas"]["TimexMod"];
            /** @description Name of the rule, as `isnad explain` prints it. */
            readonly rule: string;
            readonly start: number;
            readonly type: components["schemas"]["TimexType"];
            /** @description TIMEX3/ISO 8601: `2019-04-14`, `2019-04`, `2015`, `P2D`, an interval `a/b`; `XXXX-04-14`, `XXXX-WXX-2` while it cannot be known. */
            readonly value: string;
        };
        /** @enum {string} */
        readonly TimexMod: "START" | "MID" | "END" | "APPROX" | "BEFORE" | "AFTER";
        /** @enum {string} */
        readonly TimexType: "DATE" | "TIME" | "DURATION" | "SET";
        /**
         * @description How an outlet judges by the words it puts on somebody.
         * @enum {string}
         */
        readonly Tone: "legitimising" | "neutral" | "delegitimising";
        /** @enum {string} */
        readonly Warning: "anonymous only" | "single root" | "circular" | "dead end" | "retracted";
        /** @description A correction or retraction by an outlet, and what rested on what it withdraws. Beyond the contract. */
        readonly Withdrawal: {
            /** @description `Claim.id`s that rest on it. */
            readonly claims: readonly string[];
            readonly evidence: components["schemas"]["Evidence"];
            /** @enum {string} */
            readonly kind: "correction" | "retraction";
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
    readonly listActors: {
        readonly parameters: {
            readonly query?: {
                /** @description items a page; 20 if left out */
                readonly limit?: number;
                /** @description which page, from 1 */
                readonly page?: number;
                /** @description words of a name, Arabic or English, in any spelling */
                readonly text?: string;
                readonly type?: "PER" | "ORG" | "GPE" | "LOC" | "FAC";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who occurs, those in most articles first */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActorList"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getActor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description `Actor.id` */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One actor: names, roles, labels, relations, stories */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActorPage"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listArticles: {
        readonly parameters: {
            readonly query?: {
                /** @description who does or undergoes something */
                readonly actor?: string;
                /** @description published on this day or later: 2019-05-09, 2019-05 or 2019 */
                readonly from?: string;
                /** @description items a page; 20 if left out */
                readonly limit?: number;
                /** @description only what this outlet tells */
                readonly outlet?: string;
                /** @description which page, from 1 */
                readonly page?: number;
                /** @description who is cited */
                readonly source?: string;
                /** @description published on this day or earlier: 2019-05-09, 2019-05 or 2019 */
                readonly to?: string;
                /** @description a PLOVER type of an event */
                readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The articles, the latest first */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addArticles: {
        readonly parameters: {
            readonly query?: {
                /** @description who published what does not say it */
                readonly outlet?: string;
                /** @description when what does not say it was published: 2019-05-09, 2019-05 or 2019 */
                readonly published?: string;
                /** @description of a text without one */
                readonly title?: string;
                /** @description where the text was found; made from its bytes if left out */
                readonly uri?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description `application/json`: a record, or a list of records. `application/x-ndjson`, `application/jsonl`, `application/x-jsonlines`: JSON lines: a record a line. `text/plain`: the text of one article, in UTF-8, UTF-16 or windows-1256. `multipart/form-data`: files as a browser sends them: .txt and .jsonl */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description who published it */
                    readonly outlet?: string;
                    /** @description 2019-05-09, 2019-05 or 2019 */
                    readonly published?: string;
                    readonly text: string;
                    readonly title?: string;
                    /** @description where it was found; made from its bytes if left out */
                    readonly uri?: string;
                } | readonly {
                    /** @description who published it */
                    readonly outlet?: string;
                    /** @description 2019-05-09, 2019-05 or 2019 */
                    readonly published?: string;
                    readonly text: string;
                    readonly title?: string;
                    /** @description where it was found; made from its bytes if left out */
                    readonly uri?: string;
                }[];
                readonly "application/x-ndjson": string;
                readonly "multipart/form-data": {
                    readonly [key: string]: string;
                };
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            /** @description The job, which waits its turn */
            readonly 202: {
                headers: {
                    /** @description where to ask after it */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Pages of other sites may not ask here */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bodies of this type are not read */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting to be added */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description `Article.id` */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One article as Isnad reads it (isnad/article@1) */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly explainArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description `Article.id` */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Which rule found what in an article, in which words; what was turned down, and why */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listClaims: {
        readonly parameters: {
            readonly query?: {
                /** @description only what this actor is in: an id, or words of a name, Arabic or English */
                readonly actor?: string;
                /** @description published on this day or later: 2019-05-09, 2019-05 or 2019 */
                readonly from?: string;
                /** @description at least so many proved roots */
                readonly least?: number;
                /** @description items a page; 20 if left out */
                readonly limit?: number;
                /** @description at most so many proved roots */
                readonly most?: number;
                readonly order?: "strongest" | "weakest" | "latest";
                /** @description only what this outlet tells */
                readonly outlet?: string;
                /** @description which page, from 1 */
                readonly page?: number;
                /** @description only what this story holds (`Story.id`) */
                readonly story?: string;
                /** @description words of the claim, in any spelling */
                readonly text?: string;
                /** @description published on this day or earlier: 2019-05-09, 2019-05 or 2019 */
                readonly to?: string;
                readonly warning?: "anonymous only" | "single root" | "circular" | "dead end" | "retracted";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is claimed, and on how many independent roots it rests */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimList"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description `Claim.id` */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One claim: its roots and why, each report with its chain and words, a citation */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listContradictions: {
        readonly parameters: {
            readonly query?: {
                /** @description published on this day or later: 2019-05-09, 2019-05 or 2019 */
                readonly from?: string;
                readonly kind?: "figure" | "date" | "place" | "denial" | "responsibility" | "sequence";
                /** @description items a page; 20 if left out */
                readonly limit?: number;
                /** @description only what this outlet tells */
                readonly outlet?: string;
                /** @description which page, from 1 */
                readonly page?: number;
                /** @description only what this story holds (`Story.id`) */
                readonly story?: string;
                /** @description published on this day or earlier: 2019-05-09, 2019-05 or 2019 */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where reports contradict each other */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContradictionList"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportAll: {
        readonly parameters: {
            readonly query: {
                readonly format: "csv" | "jsonl" | "jsonld" | "ftm" | "graphml" | "gexf";
                /** @description published on this day or later: 2019-05-09, 2019-05 or 2019 */
                readonly from?: string;
                /** @description only what this outlet tells */
                readonly outlet?: string;
                /** @description only what this story holds (`Story.id`) */
                readonly story?: string;
                /** @description which table, for `csv`; `claims` if left out */
                readonly table?: "claims" | "contradictions" | "ledger" | "network" | "labels";
                /** @description published on this day or earlier: 2019-05-09, 2019-05 or 2019 */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    /** @description what the file does not hold */
                    readonly "x-isnad-left-out"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/gexf+xml": string;
                    readonly "application/graphml+xml": string;
                    readonly "application/ld+json": string;
                    readonly "application/x-ndjson": string;
                    readonly "text/csv": string;
                };
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description `Job.id` */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How an adding job stands */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly followJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description `Job.id` */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream ends with `done` */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLabels: {
        readonly parameters: {
            readonly query?: {
                /** @description only what this actor is in: an id, or words of a name, Arabic or English */
                readonly actor?: string;
                /** @description published on this day or later: 2019-05-09, 2019-05 or 2019 */
                readonly from?: string;
                /** @description items a page; 20 if left out */
                readonly limit?: number;
                /** @description only what this outlet tells */
                readonly outlet?: string;
                /** @description which page, from 1 */
                readonly page?: number;
                /** @description only what this story holds (`Story.id`) */
                readonly story?: string;
                /** @description published on this day or earlier: 2019-05-09, 2019-05 or 2019 */
                readonly to?: string;
                readonly tone?: "legitimising" | "neutral" | "delegitimising";
                readonly voice?: "own" | "quoted";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What outlets call actors, by tone and voice, with quotations */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LabelList"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLedgers: {
        readonly parameters: {
            readonly query?: {
                /** @description published on this day or later: 2019-05-09, 2019-05 or 2019 */
                readonly from?: string;
                readonly kind?: "killed" | "injured" | "displaced" | "detained" | "fighters" | "equipment";
                /** @description items a page; 20 if left out */
                readonly limit?: number;
                /** @description only what this outlet tells */
                readonly outlet?: string;
                /** @description which page, from 1 */
                readonly page?: number;
                /** @description only what this story holds (`Story.id`) */
                readonly story?: string;
                /** @description published on this day or earlier: 2019-05-09, 2019-05 or 2019 */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Counts over time, each on whose word */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedgerList"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getNetwork: {
        readonly parameters: {
            readonly query?: {
                /** @description only what this actor is in: an id, or words of a name, Arabic or English */
                readonly actor?: string;
                /** @description only what held on this day as far as is told: 2019-05-09, 2019-05 or 2019 */
                readonly asOf?: string;
                readonly kind?: "meets" | "supports" | "arms" | "funds" | "sends forces" | "asks" | "agrees with" | "opposes" | "accuses" | "threatens" | "sanctions" | "attacks" | "commands" | "member of";
                /** @description only by these means: arms, infantry, money, … */
                readonly means?: string;
                /** @description only what this outlet tells */
                readonly outlet?: string;
                /** @description only what this story holds (`Story.id`) */
                readonly story?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who is said to do what towards whom, on whose word (isnad/network@1) */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NetworkPage"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getNetworkDifference: {
        readonly parameters: {
            readonly query: {
                /** @description only what this actor is in: an id, or words of a name, Arabic or English */
                readonly actor?: string;
                /** @description only what held on this day as far as is told: 2019-05-09, 2019-05 or 2019 */
                readonly asOf?: string;
                readonly kind?: "meets" | "supports" | "arms" | "funds" | "sends forces" | "asks" | "agrees with" | "opposes" | "accuses" | "threatens" | "sanctions" | "attacks" | "commands" | "member of";
                /** @description an outlet */
                readonly left: string;
                /** @description only by these means: arms, infantry, money, … */
                readonly means?: string;
                /** @description another outlet */
                readonly right: string;
                /** @description only what this story holds (`Story.id`) */
                readonly story?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Relations that only one of two outlets tells */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NetworkDifference"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOutlets: {
        readonly parameters: {
            readonly query?: {
                /** @description items a page; 20 if left out */
                readonly limit?: number;
                /** @description which page, from 1 */
                readonly page?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outlets: anonymous sources, depth of chains, what they left out */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutletList"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOutlet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description its name */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One outlet: its profile, what it left out, how its words for somebody changed */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OutletPage"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOverview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the store holds, in numbers */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getQuotes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly {
                    /** @description `Article.id` */
                    readonly article: string;
                    readonly end: number;
                    readonly start: number;
                }[];
            };
        };
        readonly responses: {
            /** @description In order; what points to no article is left out */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuoteList"];
                };
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Pages of other sites may not ask here */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly search: {
        readonly parameters: {
            readonly query?: {
                /** @description who does or undergoes something */
                readonly actor?: string;
                /** @description published on this day or later: 2019-05-09, 2019-05 or 2019 */
                readonly from?: string;
                /** @description items a page; 20 if left out */
                readonly limit?: number;
                /** @description only what this outlet tells */
                readonly outlet?: string;
                /** @description which page, from 1 */
                readonly page?: number;
                /** @description words; "…" keeps them together */
                readonly q?: string;
                /** @description who is cited */
                readonly source?: string;
                /** @description published on this day or earlier: 2019-05-09, 2019-05 or 2019 */
                readonly to?: string;
                /** @description a PLOVER type of an event */
                readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Articles that have all words of a query, in any spelling, the best first */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listStories: {
        readonly parameters: {
            readonly query?: {
                /** @description only what this actor is in: an id, or words of a name, Arabic or English */
                readonly actor?: string;
                /** @description at least so many articles */
                readonly articles?: number;
                /** @description published on this day or later: 2019-05-09, 2019-05 or 2019 */
                readonly from?: string;
                /** @description items a page; 20 if left out */
                readonly limit?: number;
                readonly order?: "latest" | "largest";
                /** @description only what this outlet tells */
                readonly outlet?: string;
                /** @description which page, from 1 */
                readonly page?: number;
                /** @description words of its articles, in any spelling */
                readonly text?: string;
                /** @description published on this day or earlier: 2019-05-09, 2019-05 or 2019 */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stories, the latest first */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryList"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getStory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description `Story.id` */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One story (isnad/story@1) with its articles */
            readonly 200: {
                headers: {
                    /** @description changes when the answer does; send it as If-None-Match */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoryPage"];
                };
            };
            /** @description It is what you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one that this address understands */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A token is needed */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in Isnad itself */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot do what it was asked */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer took too long */
            readonly 504: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
