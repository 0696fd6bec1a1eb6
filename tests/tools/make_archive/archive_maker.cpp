// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/archive_maker.h"

#include "tests/tools/make_archive/access_log.h"
#include "tests/tools/make_archive/cloudtrail_writer.h"
#include "tests/tools/make_archive/record_writer.h"
#include "tests/tools/make_archive/schedule.h"
#include "tests/tools/make_archive/stories.h"
#include "tests/tools/make_archive/truth.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <fstream>
#include <iterator>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace trailscope::maker {

namespace {

constexpr std::size_t mostEventsInFile = 1000;

//! Two archives measured: 1 M events in 5,785 files, 5 M in 19,835.
std::size_t usualFiles(std::size_t events)
{
    return 1 + static_cast<std::size_t>(5800.0 * std::pow(static_cast<double>(events) / 1e6, 0.765));
}

//! Resources of one kind in one region: a busier company has more.
std::size_t usualResources(std::size_t events)
{
    return std::clamp<std::size_t>(events / 1000, 12, 160);
}

std::size_t homeRegionOf(const std::vector<std::string>& regions)
{
    // Alibaba Cloud records the events of global services (logins, RAM) in this region.
    const auto found = std::find(regions.begin(), regions.end(), "cn-hangzhou");
    return found == regions.end() ? 0 : static_cast<std::size_t>(found - regions.begin());
}

//! Everything the threads share; nothing changes once it is made.
class Plan {
public:
    explicit Plan(const Options& options)
        : begin(parseDate(options.start))
        , end(begin + static_cast<Seconds>(options.days) * day)
        , cast(options.accounts, options.seed)
        , events(cast, {options.regions, homeRegionOf(options.regions), usualResources(options.events),
                        options.parametersTwice, options.seed})
        , m_options(options)
    {
        const auto home = homeRegionOf(options.regions);
        const auto work = std::min<std::size_t>(home == 0 ? 1 : 0, options.regions.size() - 1);
        stories = makeStories(cast, {begin, options.days, home, work});
        if (stories.size() > options.events) {
            throw std::runtime_error("the stories alone are " + std::to_string(stories.size()) + " events");
        }
        ScheduleRequest request{begin, options.days, options.accounts.size(), options.regions.size(), home, 0,
                                0,     options.seed};
        request.events = options.events - stories.size();
        request.files = options.files != 0 ? options.files : usualFiles(options.events);
        slots = makeSchedule(request, stories);
    }

    //! `<trail>/AliyunLogs/Actiontrail/[<directory>/<account>/]<region>`.
    [[nodiscard]] Shelf shelf(std::string_view trail, const Window& window) const
    {
        auto folder = m_options.out / trail / "AliyunLogs" / "Actiontrail";
        if (m_options.accounts.size() > 1) {
            folder = folder / "rd-EXAMPLE" / m_options.accounts[window.account];
        }
        const auto& region = m_options.regions[window.region];
        return {folder / region, region};
    }

    //! For some hours of the thirteenth day a second trail of the first account writes to the same bucket.
    [[nodiscard]] bool isDoubled(const Window& window) const
    {
        const Seconds since = window.begin - begin - 12 * day;
        return window.account == 0 && since >= 1 * hour && since < 9 * hour;
    }

    Seconds begin;
    Seconds end;
    Cast cast;
    EventMaker events;
    std::vector<Draft> stories;
    std::vector<Slot> slots;

private:
    const Options& m_options;
};

//! Makes the files of one window after the other. One for each thread.
class Worker {
public:
    Worker(const Plan& plan, const Options& options)
        : m_plan(plan)
        , m_seed(options.seed)
        , m_accessLogs(options.accessLogs)
        , m_writer(options.level)
        , m_truth(plan.begin, plan.end)
    {
    }

    void make(std::size_t slotNumber)
    {
        const auto& slot = m_plan.slots[slotNumber];
        draw(slot, slotNumber);
        Random random(mixed(m_seed, 3'000'000'000 + slotNumber));
        std::vector<Event> events;
        events.reserve(m_drafts.size());
        for (const auto& draft : m_drafts) {
            events.push_back(m_plan.events.event(draft, random));
            m_truth.count(events.back());
            if (auto request = m_accessLogs ? loggedRequest(events.back()) : std::nullopt) {
                m_truth.count(*request);
                m_requests.push_back(std::move(*request));
            }
        }
        writeFiles(slot.window, "actiontrail", events);
        if (m_plan.isDoubled(slot.window)) {
            // The second trail has its own files and begins them with the newest event.
            std::reverse(events.begin(), events.end());
            writeFiles(slot.window, "security-audit", events);
            m_truth.countDuplicates(events.size());
        }
    }

    [[nodiscard]] const Truth& truth() const { return m_truth; }
    [[nodiscard]] std::vector<LoggedRequest> takeRequests() { return std::move(m_requests); }
    [[nodiscard]] const WrittenBytes& written() const { return m_writer.written(); }

private:
    void draw(const Slot& slot, std::size_t slotNumber)
    {
        Random random(mixed(m_seed, 1'000'000'000 + slotNumber));
        const auto people = m_plan.events.peopleAtWork(slot.window, slot.events, random);
        m_drafts.clear();
        for (std::size_t i = 0; i < slot.events; ++i) {
            m_drafts.push_back(m_plan.events.everyday(slot.window, people, random));
        }
        for (const auto planned : slot.planned) {
            m_drafts.push_back(m_plan.stories[planned]);
        }
        std::stable_sort(m_drafts.begin(), m_drafts.end(),
                         [](const Draft& left, const Draft& right) { return left.time < right.time; });
    }

    void writeFiles(const Window& window, std::string_view trail, const std::vector<Event>& events)
    {
        const auto shelf = m_plan.shelf(trail, window);
        for (std::size_t from = 0; from < events.size(); from += mostEventsInFile) {
            const auto to = std::min(events.size(), from + mostEventsInFile);
            m_json = "[";
            Seconds newest = events[from].time;
            for (std::size_t i = from; i < to; ++i) {
                m_json += i == from ? "" : ",";
                appendRecord(m_json, events[i]);
                newest = std::max(newest, events[i].time);
            }
            m_json += ']';
            m_writer.write(shelf, newest, to - from, m_json);
        }
    }

    const Plan& m_plan;
    std::uint64_t m_seed;
    bool m_accessLogs;
    ArchiveWriter m_writer;
    Truth m_truth;
    std::vector<LoggedRequest> m_requests;
    std::vector<Draft> m_drafts;
    std::string m_json;
};

//! What the workers made together.
struct Made {
    Truth truth;
    std::vector<LoggedRequest> requests; //!< for the access logs, which hold those of all windows
};

//! Runs the workers over all windows; throws the first exception that one of them threw.
Made makeAll(const Plan& plan, const Options& options)
{
    Made total{Truth(plan.begin, plan.end), {}};
    std::atomic<std::size_t> next = 0;
    std::mutex mutex; // guards total and failure
    std::exception_ptr failure;
    const auto work = [&] {
        try {
            Worker worker(plan, options);
            for (std::size_t i = next++; i < plan.slots.size(); i = next++) {
                worker.make(i);
            }
            const std::scoped_lock lock(mutex);
            total.truth.add(worker.truth());
            total.truth.addWritten(worker.written());
            auto requests = worker.takeRequests();
            std::move(requests.begin(), requests.end(), std::back_inserter(total.requests));
        } catch (...) {
            next = plan.slots.size();
            const std::scoped_lock lock(mutex);
            failure = std::current_exception();
        }
    };
    {
        const unsigned count = options.threads != 0 ? options.threads : std::thread::hardware_concurrency();
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(1U, count); ++i) {
            threads.emplace_back(work);
        }
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
    return total;
}

} // namespace

void makeArchive(const Options& options)
{
    if (options.accounts.empty() || options.regions.empty() || options.days == 0) {
        throw std::runtime_error("no accounts, no regions or no days: nothing to make");
    }
    if (std::filesystem::exists(options.out) && !std::filesystem::is_empty(options.out)) {
        throw std::runtime_error(options.out.string() + " is not empty");
    }
    const Plan plan(options);
    auto [truth, requests] = makeAll(plan, options);
    if (options.accessLogs) {
        truth.addWritten({writeAccessLogs(options.out / "oss-access-logs", requests), 0, 0});
    }
    std::map<std::string, Truth, std::less<>> clouds;
    if (options.cloudTrailEvents > 0) {
        Truth cloudTrail(plan.begin, plan.end);
        const auto events = makeCloudTrailEvents(options);
        for (const auto& event : events) {
            cloudTrail.count(event);
        }
        clouds.emplace("actiontrail", truth);
        clouds.emplace("cloudtrail", cloudTrail);
        truth.add(cloudTrail);
        truth.addWritten(writeCloudTrail(options.out / "aws-trail", options.level, events));
    }
    if (!options.truth.empty()) {
        std::ofstream file(options.truth, std::ios::binary);
        file << truth.json(std::move(clouds));
        if (!file.flush()) {
            throw std::runtime_error("can't write " + options.truth.string());
        }
    }
}

} // namespace trailscope::maker
