import type { RpcApi } from '../../../rpc/calls';

/** What the script takes and answers with, named after what it is about. The sidebar knows the script by these types alone. */
export type SidebarState = RpcApi['state.get']['value'];
export type Host = SidebarState['hosts'][number];
/** How things stand in a file that uses no connection. */
export type UnconnectedView = Extract<SidebarState, { readonly connection: null }>;
/** The tab in front, where it is of another shop than the file. */
export type OtherTabView = NonNullable<SidebarState['otherTab']>;
/** The tab in front, where it is one of ours without pulled data. */
export type OurTabView = NonNullable<SidebarState['ourTab']>;
/** Another shop of the person's, at which changes were left. */
export type LeftView = SidebarState['leftElsewhere'][number];
/** The connection that the file uses. */
export type ShopConnection = Pick<NonNullable<SidebarState['connection']>, 'id' | 'title' | 'host' | 'by' | 'shop'>;
/** What the form for OAuth 2 begins with. */
export type OAuthFormView = RpcApi['oauth.form']['value'];
export type OAuthAppInput = Omit<RpcApi['oauth.start']['args'], 'replaces' | 'jobs'>;
export type ConnectionsView = RpcApi['connection.list']['value'];
/** One of a person's connections. */
export type ConnectionItem = ConnectionsView['connections'][number];
/** A tab with a saved pull. */
export type TabView = Extract<SidebarState, { readonly connection: object }>['tabs'][number];
/** The tab in front, where it is a copy. */
export type CopyView = NonNullable<SidebarState['copy']>;
/** What an earlier version kept beside saved pulls, and nobody can tell whose it is. */
export type UnsealedView = Extract<SidebarState, { readonly connection: object }>['unsealed'][number];
/** What changed in a tab, since when it is asked for, and one change. */
export type ChangesView = RpcApi['changes.list']['value'];
export type Since = NonNullable<RpcApi['changes.list']['args']['since']>;
export type ChangeLineView = ChangesView['lines'][number];
/** The dated copies of a tab, and one of them. */
export type CopiesView = RpcApi['copies.list']['value'];
export type CopyOfTabView = CopiesView['copies'][number];
/** What is done by itself, and what the form for it offers. */
export type ScheduleView = RpcApi['jobs.list']['value'];
/** A job of the person's, and one of a colleague's. */
export type JobView = ScheduleView['jobs'][number];
export type OthersJobView = ScheduleView['others'][number];
export type TimingView = JobView['timing'];
/** The same as the script takes it. */
export type TimingInput = RpcApi['jobs.preview']['args']['timing'];
/** A pull in the words of its dataset. */
export type DefinitionView = NonNullable<JobView['definition']>;
export type TimesPreview = RpcApi['jobs.preview']['value'];
/** What taking over a colleague's job would mean. */
export type TakeOverView = RpcApi['jobs.planTakeOver']['value'];
/** What is going on and what is wrong with what should be done by itself. */
export type ScheduleTroubles = Extract<SidebarState, { readonly connection: object }>['schedule'];
/** What a person is alerted to. */
export type AlertsView = RpcApi['alerts.get']['value'];
export type AlertView = AlertsView['kinds'][number]['alerts'][number];
export type AlertSettingsInput = RpcApi['alerts.save']['args'];
/** What is planned for later, and what a plan would come to. */
export type ScheduledList = RpcApi['scheduled.list']['value'];
export type ScheduledView = ScheduledList['pushes'][number];
export type ScheduledEdits = RpcApi['scheduled.edits']['value'];
export type PendingValues = RpcApi['scheduled.pending']['value'];
export type OutlookView = RpcApi['scheduled.outlook']['value'];
export type OverlapView = OutlookView['overlaps'][number];
/** What a colleague has planned, and what taking it over would mean. */
export type OthersPushView = RpcApi['scheduled.others']['value'][number];
export type TakeOverPushView = RpcApi['scheduled.planTakeOver']['value'];
/** An hour of a day, by the spreadsheet's clock. */
export type HourOfDay = RpcApi['scheduled.outlook']['args']['start'];
/** What can be filled with prices in a tab, and what a rule would fill in. */
export type PricesHereView = RpcApi['prices.here']['value'];
export type PriceLookInput = RpcApi['prices.look']['args'];
export type PriceRuleInput = PriceLookInput['rule'];
export type ChosenRowsInput = PriceLookInput['rows'];
export type PriceLookView = RpcApi['prices.look']['value'];
export type NewPriceView = PriceLookView['prices'][number];
export type FillSummaryView = RpcApi['prices.fill']['value'];
export type UndoneFillView = RpcApi['prices.undo']['value'];
export type PausedPullView = Extract<SidebarState, { readonly connection: object }>['pausedPulls'][number];
export type DatasetView = RpcApi['datasets.list']['value'][number];
export type FilterView = DatasetView['filters'][number];
/** Of which days a dashboard is. */
export type DashboardPeriod = NonNullable<RpcApi['dashboard.period']['value']>;
/** What ids are of that people know by name, and the records of that name. */
export type NameKind = RpcApi['names.find']['args']['kind'];
export type NamesView = RpcApi['names.find']['value'];
export type NamesFound = NamesView['found'][number];
/** Whose an id is that an input gives. */
export type NamedIdView = RpcApi['names.about']['value'][number];
export type ColumnView = NonNullable<RpcApi['datasets.columns']['value']>[number];
/** Cells that were selected, to be an argument. */
export type SelectedCells = RpcApi['functions.selection']['value'];
export type InsertionView = RpcApi['functions.insert']['value'];
export type FunctionArgument = RpcApi['functions.insert']['args']['arguments'][number];
export type EndpointView = RpcApi['endpoints.list']['value'][number];
/** One endpoint with its form, a field of that form, and what a call of it answers. */
export type EndpointFormView = RpcApi['endpoints.describe']['value'];
export type FormFieldView = EndpointFormView['fields'][number];
export type EndpointAnswerView = RpcApi['endpoints.call']['value'];
/** A pull's definition as the script takes it. */
export type DefinitionInput = RpcApi['pulls.save']['args']['definition'];
/** What rows of a pull have to fit, as the script takes it. */
export type ConditionInput = NonNullable<DefinitionInput['conditions']>[number];
export type Comparison = ConditionInput['is'];
/** A filter's value as the script takes it. */
export type FilterInput = NonNullable<DefinitionInput['filters']>[string];
/** A filter's value as it was saved with a tab. */
export type SavedFilter = TabView['definition']['filters'][string];
export type PullMode = TabView['definition']['mode'];
export type EstimateView = RpcApi['pull.estimate']['value'];
/** What putting a tab right would replace. */
export type PutRightView = RpcApi['pulls.planPutRight']['value']['tabs'][number];
export type PullOutcome = RpcApi['pull.run']['value'];
export type PullSummary = Extract<PullOutcome, { readonly status: 'finished' }>;
/** What a push would do, or the undoing of one. */
export type PlanView = RpcApi['push.preview']['value'];
/** By what a cell is known for good. */
export type NamedCell = RpcApi['push.showCell']['args'];
export type EditView = PlanView['edits'][number];
export type Choice = NonNullable<EditView['choice']>;
/** What an entry does to the shop. */
export type Effect = NonNullable<NonNullable<EditView['entry']>['effect']>;
export type PushOutcome = RpcApi['push.confirm']['value'];
export type PushSummary = Extract<PushOutcome, { readonly status: 'finished' }>['summary'];
/** How one edit ended. */
export type Verdict = PushSummary['verdicts'][number];
export type VerdictKind = Verdict['kind'];
/** Settings as the script tells them, and as it takes them. */
export type SettingsView = RpcApi['settings.get']['value'];
export type SettingsInput = RpcApi['settings.set']['args'];
/** What of Google's quotas was used. */
export type BudgetView = RpcApi['budget.get']['value'];
export type GoogleAccount = BudgetView['account'];
/** Where notices about schedules are mailed to. */
export type MailView = RpcApi['mail.get']['value'];
/** What a reset would forget. */
export type ResetView = RpcApi['state.resettable']['value'];
export type ResetPartId = ResetView['parts'][number]['id'];
export type HoldingPartId = keyof ResetView['inForce'];
/** A run with all its lines, as the journal has it. */
export type RunDetailsView = RpcApi['runs.show']['value'];
export type PushDetailsView = Extract<RunDetailsView, { readonly kind: 'push' }>;
export type RowDetailsView = Extract<RunDetailsView, { readonly kind: 'rows' }>;
export type RefreshDetailsView = Extract<RunDetailsView, { readonly kind: 'refresh' }>;
export type CallDetailsView = Extract<RunDetailsView, { readonly kind: 'call' }>;
/** One change of a push. */
export type RunLineView = PushDetailsView['lines'][number];
/** One record of a run over rows. */
export type RowLineView = RowDetailsView['lines'][number];
/** One of the latest runs of all kinds, refreshes among them. */
export type LatestRunView = RpcApi['runs.latest']['value'][number];
/** What became of a scheduled job, and one of its runs. */
export type JobLogView = RpcApi['jobs.log']['value'];
export type JobRunView = JobLogView['runs'][number];
/** What waits for its end. */
export type UnfinishedView = NonNullable<SidebarState['unfinished']>;
/** An unfinished run with all that its lines say, and one request of it. */
export type ReviewView = RpcApi['runs.review']['value'];
export type ReviewedOperationView = ReviewView['operations'][number];
/** How an unfinished run was carried on, and what became of one that was ended. */
export type ResumeOutcome = RpcApi['runs.resume']['value'];
export type EndedRunView = Extract<RpcApi['runs.abandon']['value'], { readonly status: 'finished' }>['summary'];
/** The tab in front, and what its rows are for. */
export type RowsHereView = RpcApi['rows.here']['value'];
export type RowMatchView = RpcApi['rows.match']['value'];
/** A parameter without a column. */
export type OpenParameterView = RowMatchView['missing'][number];
export type RowOrderInput = RpcApi['rows.plan']['args'];
export type RowPlanView = RpcApi['rows.plan']['value'];
export type RowRecordView = RowPlanView['records'][number];
/** What people call values of requests, by their place and the value as a text. */
export type ShownValuesView = RowPlanView['shown'];
/** What keeps a record from being sent, and where that is mended. */
export type RowProblemView = RowRecordView['problems'][number];
export type PlacedCell = RpcApi['rows.showCell']['args'];
export type RowsOutcome = RpcApi['rows.confirm']['value'];
export type RowSummaryView = Extract<RowsOutcome, { readonly status: 'finished' }>['summary'];
export type DoctorView = RpcApi['doctor.run']['value'];
