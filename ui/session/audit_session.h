// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/archive_follower.h"
#include "ui/jobs/deferred_deleter.h"
#include "ui/jobs/load_job.h"
#include "ui/jobs/query_job.h"
#include "ui/session/filter_history.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace trailscope::ui {

//! What is looked at: the loaded events, the zone, the filter and the order, and the answer to them. Runs the
//! loads and queries that keep the answer right, off the UI thread, and tells the widgets, which know nothing
//! of each other. All signals come on the UI thread.
class AuditSession final : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<Timestamp()>;
    using Paths = std::vector<std::filesystem::path>;

    //! \a clock says what `last 30d` counts back from; it is asked when a load starts.
    AuditSession(const TimeZone& zone, Clock clock, QObject* parent = nullptr);

    //! Replaces what is loaded, step by step as files are read. The filter stays.
    void open(const Paths& paths);

    //! Reads everything anew. What is shown stays until that is done, and if it is stopped.
    void reload();

    //! While following, files that come, go or change below the opened paths are noticed and read.
    void setFollowing(bool following);

    //! What was read so far stays.
    void stopLoading();

    [[nodiscard]] const Paths& paths() const noexcept { return m_paths; }
    [[nodiscard]] bool isLoading() const noexcept { return m_load.isRunning(); }
    [[nodiscard]] const LoadReport& report() const noexcept { return m_report; }

    [[nodiscard]] const Filter& filter() const noexcept { return m_history.current(); }
    //! The filter that is set already is asked again if its search failed, was stopped or left files out.
    void setFilter(const Filter& filter);
    void include(const Filter& clause);
    void exclude(const Filter& clause);

    //! What goBack() and goForward() lead to; null: they do nothing.
    [[nodiscard]] const Filter* filterBefore() const noexcept { return m_history.before(); }
    [[nodiscard]] const Filter* filterAfter() const noexcept { return m_history.after(); }
    void goBack();
    void goForward();

    [[nodiscard]] const FilterHistory& history() const noexcept { return m_history; }
    //! To one of the history's filters.
    void goTo(std::size_t position);

    [[nodiscard]] const SortKey& sort() const noexcept { return m_sort; }
    void setSort(const SortKey& sort);

    [[nodiscard]] const TimeZone& zone() const noexcept { return m_context.calendar->zone; }
    //! The calendar in use goes by the clocks of that zone from now on.
    void setZone(const TimeZone& zone);

    [[nodiscard]] const Calendar& calendar() const noexcept { return *m_context.calendar; }

    //! \a calendar is not null. All that follows from working hours, holidays and zone is asked anew.
    void setCalendar(std::shared_ptr<const Calendar> calendar);

    [[nodiscard]] const QueryContext& context() const noexcept { return m_context; }

    //! The latest answer; while a query runs, that to an earlier question, or what was found so far. After a
    //! query that failed or was stopped, what it had found, with the reason in Answer::failure. Never null.
    [[nodiscard]] const AnswerPtr& answer() const noexcept { return m_answer; }

    //! Are these all events of the filter, and nothing else?
    [[nodiscard]] bool isAnswered() const
    {
        return m_answer->complete && m_answer->question.filter == filter();
    }

    //! What was found so far stays, as the part that it is.
    void stopQuery();

    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }

Q_SIGNALS:
    void loadStarted();
    void loadProgressed(const trailscope::LoadProgress& progress);
    void loadFinished(const trailscope::LoadReport& report);
    //! Another snapshot, another calendar or another zone.
    void contextChanged(const trailscope::QueryContext& context);
    void filterChanged(const trailscope::Filter& filter);
    void sortChanged(const trailscope::SortKey& sort);
    //! More than once for a filter that reads raw records: while they are read, with the events found so far.
    void answerChanged(const trailscope::ui::AnswerPtr& answer);
    //! A query started (true), or its answer came (false).
    void busyChanged(bool busy);
    //! After the answerChanged() that says what is left. Cancelled: by stopQuery().
    void queryFailed(const trailscope::Error& error);
    //! After a load started or ended, the filter, the answer or isBusy() changed: for what depends on several
    //! of them.
    void stateChanged();

private:
    void takeSnapshot(const EventStorePtr& store);
    void setStore(const EventStorePtr& store);
    void finishLoad(const LoadedTrail& loaded);
    void tellFilter();
    void ask();
    void takeAnswer(const AnswerPtr& answer);
    void takeFailure(const Error& error);
    [[nodiscard]] AnswerPtr unfinishedAnswer(const Error& error) const;
    void setBusy(bool busy);

    Clock m_clock;
    Paths m_paths;
    LoadReport m_report;
    FilterHistory m_history;
    SortKey m_sort;
    QueryContext m_context;
    AnswerPtr m_answer;
    bool m_busy = false;
    bool m_snapshotWaits = false; //!< a newer snapshot came while a query of the loading store ran
    bool m_reloading = false;     //!< the load that runs will take the place of what is shown
    ArchiveFollower m_follower;
    LoadJob m_load;
    QueryJob m_query;
    DeferredDeleter m_deleter; //!< stores and answers that were shown
};

} // namespace trailscope::ui
