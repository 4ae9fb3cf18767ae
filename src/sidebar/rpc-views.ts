import type { RpcApi } from '../rpc/calls';

/** What the script answers with, named after what it is about. */
export type SidebarState = RpcApi['state.get']['value'];
export type Host = SidebarState['hosts'][number];
/** A tab with a saved pull. */
export type TabView = Extract<SidebarState, { readonly connection: object }>['tabs'][number];
export type PausedPullView = Extract<SidebarState, { readonly connection: object }>['pausedPulls'][number];
export type DatasetView = RpcApi['datasets.list']['value'][number];
export type FilterView = DatasetView['filters'][number];
export type ColumnView = NonNullable<RpcApi['datasets.columns']['value']>[number];
export type EndpointView = RpcApi['endpoints.list']['value'][number];
/** A pull's definition as the script takes it. */
export type DefinitionInput = RpcApi['pulls.save']['args']['definition'];
/** A filter's value as the script takes it. */
export type FilterInput = NonNullable<DefinitionInput['filters']>[string];
export type EstimateView = RpcApi['pull.estimate']['value'];
/** Settings as the script tells them, and as it takes them. */
export type SettingsView = RpcApi['settings.get']['value'];
export type SettingsInput = RpcApi['settings.set']['args'];
/** One change of a push, as the journal has it. */
export type RunLineView = RpcApi['runs.show']['value'][number];
export type DoctorView = RpcApi['doctor.run']['value'];
