// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <stop_token>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

namespace trailscope::ui {

//! Runs one piece of work at a time off the UI thread and hands its result back on the UI thread.
//!
//! Starting again asks the earlier work to stop and drops its result, so that the view never shows the
//! answer to an old question. The work takes a std::stop_token, must not touch a QObject, and returns a value
//! or a Result; what is handed back is always a Result: OutOfMemory when memory or threads end while the work
//! runs. Share big values as std::shared_ptr<const T>. Destroying the job waits for the work.
class LatestJob final : public QObject {
    Q_OBJECT
public:
    explicit LatestJob(QObject* parent = nullptr) : QObject(parent) {}

    ~LatestJob() override;
    Q_DISABLE_COPY_MOVE(LatestJob)

    //! Is any work going on, be it work whose answer nobody waits for?
    [[nodiscard]] bool isRunning() const noexcept { return m_running > 0; }

    //! Runs \a work(std::stop_token) on another thread, then \a done(const Result<...>&) on this one, unless
    //! a later start() or a cancel() came first. Returns at once.
    template<typename Work, typename Done>
    void start(Work work, Done done)
    {
        using Answer = typename ResultOf<std::invoke_result_t<Work, std::stop_token>>::Type;
        m_stop.request_stop();
        m_stop = std::stop_source();
        struct Task {
            std::optional<Work> work; //!< until it is done, as it may hold what is large
            Done done;
            std::stop_token stop;
            Answer answer;
        };
        const auto task = std::make_shared<Task>(
            Task{std::move(work), std::move(done), m_stop.get_token(), Error{ErrorCode::Cancelled, {}, {}}});
        run(
            [task] {
                task->answer = answerOf<Answer>(*task->work, task->stop);
                task->work.reset();
            },
            [task] {
                if (!task->stop.stop_requested()) {
                    task->done(std::as_const(task->answer));
                }
            });
    }

    //! Drops the answer that is under way and asks its work to stop. Returns at once.
    void cancel() { m_stop.request_stop(); }

private:
    template<typename T>
    struct ResultOf {
        using Type = Result<T>;
    };

    template<typename T>
    struct ResultOf<Result<T>> {
        using Type = Result<T>;
    };

    //! The border of the thread: nothing is thrown past it.
    template<typename Answer, typename Work>
    [[nodiscard]] static Answer answerOf(Work& work, const std::stop_token& stop)
    {
        try {
            return work(stop);
        } catch (const std::bad_alloc&) {    // NOLINT(bugprone-empty-catch): told below
        } catch (const std::system_error&) { // NOLINT(bugprone-empty-catch): no thread could be started
        }
        return Error{ErrorCode::OutOfMemory, {}, {}};
    }

    //! Both throw nothing; \a tell runs on this thread after \a work has run on another one.
    void run(std::function<void()> work, std::function<void()> tell);

    std::stop_source m_stop;
    int m_running = 0;
    std::vector<std::shared_ptr<std::atomic<bool>>> m_ends; //!< of works: true after the last use of this
};

} // namespace trailscope::ui
