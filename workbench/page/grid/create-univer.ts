/// <reference lib="dom" />
import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import { hiddenMenu } from './hidden-menu';

/** The grid's own application in an element, with what the workbook knows nothing of left out. */
export function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    theme: defaultTheme,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    // It would take the focus from a menu that was opened meanwhile.
    disableAutoFocus: true,
    ribbonType: 'simple',
    header: true,
    toolbar: true,
    contextMenu: true,
    menu: hiddenMenu,
    footer: { sheetBar: false, statisticBar: false, menus: false, zoomSlider: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of plugins) {
    const [Plugin, options] = (Array.isArray(plugin) ? plugin : [plugin, {}]) as [PluginCtor<Plugin>, object];
    univer.registerPlugin(Plugin, { ...options, ...(doesNotCalculate(Plugin) ? { notExecuteFormula: true } : {}) });
  }
  return univer;
}

/** Formulas are the workbook's own. */
const doesNotCalculate = ({ pluginName }: PluginCtor<Plugin>): boolean =>
  pluginName === 'UNIVER_ENGINE_FORMULA_PLUGIN' || pluginName === 'SHEET_FORMULA_PLUGIN';
