// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/window_bench.h"

#include "core/query/filter_text.h"
#include "tests/bench/suite/measure.h"
#include "tests/bench/ui/block_watch.h"
#include "ui/filter/filter_bar.h"
#include "ui/jobs/latest_job.h"
#include "ui/table/event_table_view.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <optional>

namespace trailscope::bench {

namespace {

Filter filterOf(const char* text)
{
    const auto parsed = parseFilter(text);
    return parsed.filter() != nullptr ? *parsed.filter() : Filter();
}

TimeZone zoneOf(const char* name)
{
    auto zone = TimeZone::named(name);
    return zone.ok() ? std::move(zone).value() : TimeZone();
}

} // namespace

WindowBench::WindowBench(std::size_t runs)
    : m_runs(runs)
    , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_window({.settings = ui::SessionSettings(m_settings),
                .chooser = m_chooser,
                .clock = [] { return Timestamp{1'793'000'000}; },
                .samplePath = {},
                .presetFolder = m_folder.filePath(QStringLiteral("presets")),
                .desktop = QPalette(),
                .calendarFolder = m_folder.filePath(QStringLiteral("calendars"))})
{
    m_window.resize(1'600, 960);
    m_window.show();
    m_window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&m_window));
    session().setZone(zoneOf("UTC"));
}

bool WindowBench::load(const QString& archive)
{
    QElapsedTimer clock;
    std::optional<qint64> firstMs;
    std::size_t growths = 0;
    const auto watching =
        QObject::connect(&session(), &ui::AuditSession::answerChanged, [&](const ui::AnswerPtr& answer) {
            if (!answer->rows->empty()) {
                firstMs = firstMs.value_or(clock.elapsed());
                ++growths;
            }
        });
    BlockWatch watch;
    clock.start();
    watch.start();
    m_window.openPaths({archive});
    settle();
    const auto blockedMs = watch.stop();
    const auto seconds = static_cast<double>(clock.elapsed()) / 1e3;
    QObject::disconnect(watching);
    printRow("events in the window", std::to_string(session().context().store->rowCount()),
             "after " + milliseconds(seconds * 1e3));
    if (!firstMs) {
        return false;
    }
    printRow("first rows", milliseconds(static_cast<double>(*firstMs)),
             against(static_cast<double>(*firstMs), 300));
    const auto perSecond = static_cast<double>(growths) / seconds;
    printRow("shown anew while loading", ratio(perSecond) + " a second", againstAtLeast(perSecond, 4));
    printRow("longest block of the window while loading", milliseconds(blockedMs), against(blockedMs, 50));
    return true;
}

void WindowBench::answerKeys()
{
    const auto clear = [this] { session().setFilter({}); };
    const auto scale = static_cast<double>(session().context().store->rowCount()) / 5e6;
    const auto goal = 100 * std::max(1.0, scale);
    auto& table = *m_window.findChild<ui::EventTableView*>();
    time(
        "Return after a filter for one value", goal,
        [&] {
            clear();
            typeFilter(QStringLiteral("outcome: denied"));
        },
        [this] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
    time(
        "Return after four conditions", goal,
        [&] {
            clear();
            typeFilter(QStringLiteral("event: *e* and outcome: success and resource: *7* and offhours: no"));
        },
        [this] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); });
    time(
        "the filter is cleared", goal, [this] { session().setFilter(filterOf("outcome: denied")); }, clear);
    time(
        "all events ordered by another column", goal,
        [this] {
            session().setSort({Field::Time, true});
        },
        [this] {
            session().setSort({Field::Event, true});
        });
    session().setSort({Field::Time, true});
    time(
        "another time zone", goal, [this] { session().setZone(zoneOf("UTC")); },
        [this] { session().setZone(zoneOf("Asia/Tokyo")); });
    table.setFocus();
    time(
        "Page Down in the table", 16, [] {}, [&] { QTest::keyClick(&table, Qt::Key_PageDown); });
    time(
        "another event in the details", 50, [] {}, [&] { QTest::keyClick(&table, Qt::Key_Down); });
    time(
        "all events selected", 50, [] {}, [&] { QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier); });
}

bool WindowBench::isSettled()
{
    const auto jobs = m_window.findChildren<ui::LatestJob*>();
    return !session().isLoading() && !session().isBusy()
        && std::none_of(jobs.begin(), jobs.end(), [](const ui::LatestJob* job) { return job->isRunning(); });
}

void WindowBench::settle()
{
    while (!isSettled()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents(); // what is left to paint
}

void WindowBench::time(const std::string& what, double goalMs, const std::function<void()>& prepare,
                       const std::function<void()>& act)
{
    std::vector<double> times;
    double blockedMs = 0;
    for (std::size_t i = 0; i < m_runs; ++i) {
        prepare();
        settle();
        BlockWatch watch;
        watch.start();
        times.push_back(bestMs(1, [&] {
            act();
            settle();
        }));
        blockedMs = std::max(blockedMs, watch.stop());
    }
    std::sort(times.begin(), times.end());
    const auto median = times[times.size() / 2];
    printRow(what, milliseconds(median),
             against(median, goalMs) + ", blocked " + milliseconds(blockedMs) + " at most");
}

void WindowBench::typeFilter(const QString& text)
{
    m_window.findChild<ui::FilterBar*>()->startTyping();
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace trailscope::bench
