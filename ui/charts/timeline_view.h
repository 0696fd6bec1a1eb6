// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/timeline_counts.h"
#include "core/review/preset_chart.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/time_zoom.h"
#include "ui/charts/timeline_picture.h"
#include "ui/settings/chart_choices.h"
#include "ui/texts/shown_text.h"

#include <functional>

class QAction;
class QCheckBox;
class QComboBox;
class QMenu;
class QToolButton;

namespace trailscope::ui {

class LatestJob;
class TimelineChart;

//! The timeline of the events found: bars by what fits or by choice, split into logins, failed logins and
//! errors or by the top values of a field, before the nights and days off of the calendar. Closer looks are
//! counted anew, in finer bins. Counts on another thread; an old answer stays until the new one is there.
class TimelineView final : public ChartPage {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;
    Q_DISABLE_COPY_MOVE(TimelineView)

    [[nodiscard]] QString title() const override;
    void setAnswer(const AnswerPtr& answer) override;
    void paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const override;
    [[nodiscard]] TextTable numbers() const override;

    //! How wide bars are and by what they are split, to keep with a preset and to take from one. Series of
    //! its own become a choice beside the fields.
    [[nodiscard]] PresetChart look() const;
    void setLook(const PresetChart& look);

    //! What the user chose, whatever a preset brought along since.
    [[nodiscard]] TimelineChoices choices() const;
    void setChoices(const TimelineChoices& choices);

    [[nodiscard]] const TimelineChart& chart() const noexcept { return *m_chart; }
    [[nodiscard]] const TimeZoom& zoom() const noexcept { return m_zoom; }

    //! Asks for the bars under the cursor, or for all that is shown, as scope.
    void requestScope();

Q_SIGNALS:
    //! The user wants this time as filter; whole bins.
    void rangeRequested(const trailscope::TimeRange& range);

    //! The user wants to see all times again.
    void clearRangeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void createChoices();
    void takeOwnLook();
    void addSplit(std::optional<Field> field);
    void createZoomButtons();
    void createOptions();
    QAction* addOption(QMenu& menu, const char* name, const QString& text);
    void connectChart();
    void count();
    void takeCounts(const Result<TimelineCounts>& counted, const PresetChart& look);
    void rebuildLegend();
    void showPicture();
    [[nodiscard]] TimelinePicture picture(const QPalette& colors) const;
    [[nodiscard]] CountScale scaleFor(std::size_t highest);
    [[nodiscard]] QString seriesName(std::size_t index) const; //!< as the archive holds it
    [[nodiscard]] QString seriesTitle(std::size_t index) const { return shownText(seriesName(index)); }
    [[nodiscard]] SeriesLook seriesLook(std::size_t index, const QPalette& colors) const;
    [[nodiscard]] std::optional<Filter> seriesFilter(std::size_t index) const;
    [[nodiscard]] bool isLoginsAndErrors() const;
    [[nodiscard]] bool isOther(std::size_t index) const;
    void changeZoom(const std::function<void(TimeZoom&)>& change);
    void resetZoom();
    void updateZoomButtons();
    [[nodiscard]] std::size_t shownSeriesAt(std::size_t index) const;
    void openMenu(std::size_t bin, std::optional<std::size_t> shownSeries, const QPoint& position);

    QueryContext m_context;
    std::shared_ptr<const RowSet> m_rows;
    Filter m_filter;                                //!< that found them
    std::shared_ptr<const TimelineCounts> m_counts; //!< all series, before any is switched off
    PresetChart m_countedLook;                      //!< of m_counts
    std::vector<FilterSeries> m_series;             //!< a preset's, which can be chosen
    PresetChart m_ownLook;                          //!< chosen last by the user, without series
    TimeZoom m_zoom;
    std::size_t m_heldTop = 0; //!< of the scale, while it is held
    BinWidth m_heldWidth = BinWidth::Hour;

    LatestJob* m_job = nullptr;
    QComboBox* m_width = nullptr;
    QComboBox* m_split = nullptr;
    std::vector<QCheckBox*> m_legendBoxes; //!< one a series
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_scope = nullptr;
    QAction* m_logarithmic = nullptr;
    QAction* m_sameScale = nullptr;
    QAction* m_patterns = nullptr;
    TimelineChart* m_chart = nullptr;
};

} // namespace trailscope::ui
