// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's controls and what they are connected to; what it shows is in timeline_view.cpp.
#include "ui/charts/timeline_chart.h"
#include "ui/charts/timeline_view.h"
#include "ui/jobs/latest_job.h"
#include "ui/texts/field_titles.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVariant>

namespace trailscope::ui {

namespace {

//! The data of that choice; others are fields.
QVariant seriesOfPreset()
{
    return QStringLiteral("series");
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : ChartPage(parent), m_job(new LatestJob(this)), m_chart(new TimelineChart(this))
{
    setChart(m_chart);
    createChoices();
    createZoomButtons();
    createOptions();
    connectChart();
    updateZoomButtons();
    showNumbers(tr("No events to chart."));
}

TimelineView::~TimelineView() = default;

void TimelineView::createChoices()
{
    m_width = new QComboBox(this);
    m_width->setObjectName(QStringLiteral("timelineWidth"));
    m_width->addItem(tr("what fits"));
    m_width->addItem(tr("minute"), static_cast<int>(BinWidth::Minute));
    m_width->addItem(tr("5 minutes"), static_cast<int>(BinWidth::FiveMinutes));
    m_width->addItem(tr("hour"), static_cast<int>(BinWidth::Hour));
    m_width->addItem(tr("day"), static_cast<int>(BinWidth::Day));
    m_width->addItem(tr("week"), static_cast<int>(BinWidth::Week));
    m_split = new QComboBox(this);
    m_split->setObjectName(QStringLiteral("timelineSplit"));
    m_split->addItem(tr("logins and errors"));
    for (const auto field : {Field::Outcome, Field::User, Field::Event, Field::Service, Field::Ip,
                             Field::Region, Field::UserType, Field::Account}) {
        addSplit(field);
    }
    addControl(tr("B&y:"), m_width);
    addControl(tr("&Split:"), m_split);
    connect(m_width, &QComboBox::currentIndexChanged, this, &TimelineView::takeOwnLook);
    connect(m_split, &QComboBox::currentIndexChanged, this, &TimelineView::takeOwnLook);
}

void TimelineView::takeOwnLook()
{
    m_ownLook = look();
    m_ownLook.series.clear();
    count();
}

TimelineChoices TimelineView::choices() const
{
    return {m_ownLook.width, m_ownLook.split, m_logarithmic->isChecked(), m_sameScale->isChecked(),
            m_patterns->isChecked()};
}

void TimelineView::setChoices(const TimelineChoices& choices)
{
    m_ownLook = {choices.width, choices.split, {}};
    setLook(m_ownLook);
    m_logarithmic->setChecked(choices.isLogarithmic);
    m_sameScale->setChecked(choices.keepsScale);
    m_patterns->setChecked(choices.hasPatterns);
}

PresetChart TimelineView::look() const
{
    PresetChart look;
    if (const auto width = m_width->currentData(); width.isValid()) {
        look.width = static_cast<BinWidth>(width.toInt());
    }
    const auto split = m_split->currentData();
    if (split == seriesOfPreset()) {
        look.series = m_series;
    } else if (split.isValid()) {
        look.split = static_cast<Field>(split.toInt());
    }
    return look;
}

void TimelineView::setLook(const PresetChart& look)
{
    if (look == this->look()) {
        return;
    }
    const QSignalBlocker widthBlocker(m_width);
    const QSignalBlocker splitBlocker(m_split);
    m_width->setCurrentIndex(look.width ? m_width->findData(static_cast<int>(*look.width)) : 0);
    if (const int old = m_split->findData(seriesOfPreset()); old >= 0) {
        m_split->removeItem(old);
    }
    m_series = look.series;
    if (!m_series.empty()) {
        m_split->addItem(tr("the preset's series"), seriesOfPreset());
        m_split->setCurrentIndex(m_split->count() - 1);
    } else {
        addSplit(look.split);
        m_split->setCurrentIndex(look.split ? m_split->findData(static_cast<int>(*look.split)) : 0);
    }
    count();
}

//! A preset may split by a field that is not among the usual ones.
void TimelineView::addSplit(std::optional<Field> field)
{
    if (field && m_split->findData(static_cast<int>(*field)) < 0) {
        m_split->addItem(fieldTitle(*field), static_cast<int>(*field));
    }
}

void TimelineView::createZoomButtons()
{
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto add = [&](const char* name, const QString& text, const QString& tip) {
        auto* button = new QToolButton(group);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoRaise(true);
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tip);
        button->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(name))));
        row->addWidget(button);
        return button;
    };
    m_undo = add("zoom-undo", tr("Zoom before"), tr("Back to the zoom before (Ctrl+Z in the chart)"));
    m_redo = add("zoom-redo", tr("Zoom after"), tr("Forward to the zoom after (Ctrl+Shift+Z in the chart)"));
    m_all = add("zoom-all", tr("All times"), tr("Show all times (double click in the chart)"));
    m_scope =
        add("zoom-scope", tr("Scope"),
            tr("Keep only the events of the time shown, or of the bars marked (Ctrl+Return in the chart)"));
    m_scope->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addControl(group);
    connect(m_undo, &QToolButton::clicked, this, [this] { changeZoom([](TimeZoom& zoom) { zoom.undo(); }); });
    connect(m_redo, &QToolButton::clicked, this, [this] { changeZoom([](TimeZoom& zoom) { zoom.redo(); }); });
    connect(m_all, &QToolButton::clicked, this, [this] { changeZoom([](TimeZoom& zoom) { zoom.reset(); }); });
    connect(m_scope, &QToolButton::clicked, this, &TimelineView::requestScope);
}

void TimelineView::updateZoomButtons()
{
    m_undo->setEnabled(m_zoom.canUndo());
    m_redo->setEnabled(m_zoom.canRedo());
    m_all->setEnabled(m_zoom.isZoomed());
    m_scope->setEnabled(m_chart->chosenRange().has_value());
}

QAction* TimelineView::addOption(QMenu& menu, const char* name, const QString& text)
{
    auto* option = menu.addAction(text);
    option->setObjectName(QString::fromLatin1(name));
    option->setCheckable(true);
    connect(option, &QAction::toggled, this, &TimelineView::showPicture);
    return option;
}

void TimelineView::createOptions()
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("timelineOptions"));
    button->setText(tr("&Look"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    m_logarithmic = addOption(*menu, "timelineLogarithmic", tr("&Logarithmic scale"));
    m_sameScale = addOption(*menu, "timelineSameScale", tr("&Same scale while filter and zoom change"));
    m_patterns = addOption(*menu, "timelinePatterns", tr("&Patterns beside colours"));
    button->setMenu(menu);
    addControl(button);
}

void TimelineView::connectChart()
{
    connect(m_chart, &TimelineChart::zoomToRequested, this,
            [this](const TimeRange& range) { changeZoom([range](TimeZoom& zoom) { zoom.jumpTo(range); }); });
    connect(m_chart, &TimelineChart::zoomByRequested, this, [this](double factor, Timestamp around) {
        changeZoom([=](TimeZoom& zoom) { zoom.scale(factor, around); });
    });
    connect(m_chart, &TimelineChart::panRequested, this,
            [this](double share) { changeZoom([share](TimeZoom& zoom) { zoom.pan(share); }); });
    connect(m_chart, &TimelineChart::zoomResetRequested, this, &TimelineView::resetZoom);
    connect(m_chart, &TimelineChart::zoomUndoRequested, m_undo, &QToolButton::click);
    connect(m_chart, &TimelineChart::zoomRedoRequested, m_redo, &QToolButton::click);
    connect(m_chart, &TimelineChart::scopeRequested, this, &TimelineView::requestScope);
    connect(m_chart, &TimelineChart::menuRequested, this, &TimelineView::openMenu);
}

} // namespace trailscope::ui
