// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/event_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/filter/filter_bar.h"
#include "ui/models/event_table_model.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/group_hint.h"
#include "ui/panels/notice_bar.h"
#include "ui/table/event_table_view.h"
#include "ui/widgets/zone_chooser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace trailscope::ui {

EventPage::EventPage(QWidget* parent)
    : QWidget(parent)
    , tableModel(new EventTableModel(this))
    , table(new EventTableView(*tableModel, this))
    , filterBar(new FilterBar(this))
    , counts(new QLabel(this))
    , zone(new ZoneChooser(this))
    , notice(new NoticeBar(this))
    , groupHint(new GroupHint(this))
    , findBar(new FindBar(this))
    , splitter(new QSplitter(Qt::Vertical, this))
    , charts(new ChartPanel(this))
{
    nameWidgets();
    layOut();
}

void EventPage::nameWidgets()
{
    table->setObjectName(QStringLiteral("eventTable"));
    filterBar->setObjectName(QStringLiteral("filterBar"));
    counts->setObjectName(QStringLiteral("eventCounts"));
    notice->setObjectName(QStringLiteral("notice"));
    findBar->setObjectName(QStringLiteral("findBar"));
    splitter->setObjectName(QStringLiteral("centralSplitter"));
    charts->setObjectName(QStringLiteral("charts"));
}

void EventPage::layOut()
{
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(charts);
    splitter->addWidget(table);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({fontMetrics().height() * 17, fontMetrics().height() * 37});
    auto* zoneLabel = new QLabel(tr("Time &zone:"), this);
    zoneLabel->setBuddy(zone);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(6, 4, 6, 4);
    line->addWidget(counts, 1);
    line->addSpacing(12); // the two texts would read as one
    line->addWidget(zoneLabel);
    line->addWidget(zone);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(filterBar);
    layout->addLayout(line);
    layout->addWidget(notice);
    layout->addWidget(groupHint);
    layout->addWidget(splitter, 1);
    layout->addWidget(findBar);
}

} // namespace trailscope::ui
