// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/audit_session.h"

#include <utility>

namespace trailscope::ui {

namespace {

AnswerPtr emptyAnswer(const QueryContext& context)
{
    auto answer = std::make_shared<Answer>();
    answer->question.context = context;
    answer->matches = std::make_shared<const RowSet>(context.store->layout());
    answer->rows = std::make_shared<const std::vector<RowId>>();
    return answer;
}

} // namespace

AuditSession::AuditSession(const TimeZone& zone, Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_context{std::make_shared<const EventStore>(),
                std::make_shared<const Calendar>(Calendar::standard(zone)), m_clock()}
    , m_answer(emptyAnswer(m_context))
{
    connect(&m_load, &LoadJob::progressed, this, &AuditSession::loadProgressed);
    connect(&m_load, &LoadJob::snapshotReady, this, &AuditSession::takeSnapshot);
    connect(&m_load, &LoadJob::finished, this, &AuditSession::finishLoad);
    connect(&m_follower, &ArchiveFollower::changed, this, &AuditSession::reload);
    connect(&m_query, &QueryJob::answered, this, &AuditSession::takeAnswer);
    connect(&m_query, &QueryJob::failed, this, &AuditSession::takeFailure);
    connect(this, &AuditSession::loadStarted, this, &AuditSession::stateChanged);
    connect(this, &AuditSession::loadFinished, this, &AuditSession::stateChanged);
    connect(this, &AuditSession::filterChanged, this, &AuditSession::stateChanged);
    connect(this, &AuditSession::answerChanged, this, &AuditSession::stateChanged);
    connect(this, &AuditSession::busyChanged, this, &AuditSession::stateChanged);
}

void AuditSession::open(const Paths& paths)
{
    m_paths = paths;
    m_report = {};
    m_report.stopped = true; // until the load ends, what is shown is a part
    m_reloading = false;
    m_follower.setPaths({}, 0);
    m_context.now = m_clock();
    m_load.start(paths);
    Q_EMIT loadStarted();
    setStore(std::make_shared<const EventStore>());
}

void AuditSession::reload()
{
    if (m_paths.empty()) {
        return;
    }
    m_reloading = true;
    m_context.now = m_clock();
    m_follower.setPaths({}, 0);
    m_load.start(m_paths);
    Q_EMIT loadStarted();
}

void AuditSession::setFollowing(bool following)
{
    m_follower.setActive(following);
}

void AuditSession::stopLoading()
{
    m_load.stop();
}

void AuditSession::takeSnapshot(const EventStorePtr& store)
{
    if (!m_reloading) {
        setStore(store);
    }
}

void AuditSession::setStore(const EventStorePtr& store)
{
    m_deleter.add(std::exchange(m_context.store, store));
    Q_EMIT contextChanged(m_context);
    const bool growing = store->stage() == EventStore::Stage::Loading;
    if (growing && m_busy) {
        m_snapshotWaits = true; // asking now would drop an answer that is nearly there, again and again
    } else {
        ask();
    }
}

void AuditSession::finishLoad(const LoadedTrail& loaded)
{
    m_follower.setPaths(m_paths, loaded.report.archiveState);
    if (!std::exchange(m_reloading, false) || !loaded.report.stopped) {
        m_report = loaded.report;
        setStore(loaded.store);
    }
    Q_EMIT loadFinished(m_report);
}

void AuditSession::setFilter(const Filter& filter)
{
    if (filter == m_history.current()) {
        if ((m_answer->failure || !m_answer->unread.empty()) && !m_busy) {
            ask();
        }
        return;
    }
    m_history.push(filter);
    tellFilter();
}

void AuditSession::include(const Filter& clause)
{
    setFilter(both(filter(), clause));
}

void AuditSession::exclude(const Filter& clause)
{
    setFilter(both(filter(), negated(clause)));
}

void AuditSession::goBack()
{
    if (filterBefore() != nullptr) {
        goTo(m_history.position() - 1);
    }
}

void AuditSession::goForward()
{
    if (filterAfter() != nullptr) {
        goTo(m_history.position() + 1);
    }
}

void AuditSession::goTo(std::size_t position)
{
    m_history.goTo(position);
    tellFilter();
}

void AuditSession::tellFilter()
{
    Q_EMIT filterChanged(filter());
    ask();
}

void AuditSession::setSort(const SortKey& sort)
{
    if (sort == m_sort) {
        return;
    }
    m_sort = sort;
    Q_EMIT sortChanged(m_sort);
    ask();
}

void AuditSession::setZone(const TimeZone& zone)
{
    if (zone == m_context.calendar->zone) {
        return;
    }
    auto calendar = *m_context.calendar;
    calendar.zone = zone;
    setCalendar(std::make_shared<const Calendar>(std::move(calendar)));
}

void AuditSession::setCalendar(std::shared_ptr<const Calendar> calendar)
{
    m_context.calendar = std::move(calendar);
    Q_EMIT contextChanged(m_context);
    ask();
}

void AuditSession::ask()
{
    m_snapshotWaits = false;
    m_query.ask({filter(), m_sort, m_context}, m_answer);
    setBusy(true);
}

void AuditSession::takeAnswer(const AnswerPtr& answer)
{
    m_deleter.add(std::exchange(m_answer, answer));
    if (answer->complete) {
        setBusy(false);
    }
    Q_EMIT answerChanged(m_answer);
    if (answer->complete && m_snapshotWaits) {
        ask();
    }
}

void AuditSession::stopQuery()
{
    if (m_busy) {
        m_query.cancel();
        takeFailure({ErrorCode::Cancelled, {}, {}});
    }
}

//! What was found so far, or nothing: the answer to another filter is none to this one.
AnswerPtr AuditSession::unfinishedAnswer(const Error& error) const
{
    const auto& asked = m_answer->question;
    const bool isPart = asked.filter == filter() && asked.context.store == m_context.store;
    auto answer = std::make_shared<Answer>(isPart ? *m_answer : *emptyAnswer(m_context));
    answer->question = {filter(), m_sort, m_context};
    answer->complete = false;
    answer->failure = error;
    return answer;
}

void AuditSession::takeFailure(const Error& error)
{
    m_deleter.add(std::exchange(m_answer, unfinishedAnswer(error)));
    setBusy(false);
    Q_EMIT answerChanged(m_answer);
    Q_EMIT queryFailed(error);
    if (m_snapshotWaits) {
        ask();
    }
}

void AuditSession::setBusy(bool busy)
{
    if (busy != m_busy) {
        m_busy = busy;
        Q_EMIT busyChanged(busy);
    }
}

} // namespace trailscope::ui
