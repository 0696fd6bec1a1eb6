// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/session_state.h"

#include "ui/charts/chart_panel.h"
#include "ui/features/column_controller.h"
#include "ui/panels/facet_panel.h"
#include "ui/table/event_table_view.h"

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

namespace trailscope::ui {

SessionState::SessionState(const SessionSettings& settings, const Widgets& widgets)
    : QObject(&widgets.window), m_settings(settings), m_widgets(widgets)
{
    connect(&m_widgets.facets, &FacetPanel::lookChanged, this, [this] {
        m_settings.setFacetLook(m_widgets.facets.hiddenFields(), m_widgets.facets.isByName());
    });
}

void SessionState::restore()
{
    m_widgets.table.setColumns(m_settings.columns());
    m_widgets.facets.setLook(m_settings.hiddenFacets(), m_settings.facetsByName());
    m_widgets.charts.setChoices(m_settings.chartChoices());
    auto& window = m_widgets.window;
    window.resize(QSize(1'600, 960).boundedTo(window.screen()->availableSize() * 0.94));
    window.restoreGeometry(m_settings.geometry());
    window.restoreState(m_settings.windowState());
    m_widgets.splitter.restoreState(m_settings.splitter());
}

void SessionState::save()
{
    const auto& window = m_widgets.window;
    m_settings.setWindow(window.saveGeometry(), window.saveState());
    m_settings.setSplitter(m_widgets.splitter.saveState());
    m_settings.setChartChoices(m_widgets.charts.choices());
    m_settings.setColumns(m_widgets.columns.ownColumns());
}

} // namespace trailscope::ui
