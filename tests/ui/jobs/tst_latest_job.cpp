// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/jobs/latest_job.h"

#include <QThread>

#include <atomic>
#include <gtest/gtest.h>
#include <memory>
#include <new>
#include <system_error>

namespace trailscope::ui {
namespace {

int workUntilStopped(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        QThread::yieldCurrentThread();
    }
    return 1;
}

TEST(LatestJobTest, DeliversOnTheThreadThatAsked)
{
    LatestJob job;
    int answer = 0;
    const QThread* deliveredOn = nullptr;

    job.start([](const std::stop_token&) { return 42; },
              [&](const Result<int>& value) {
                  answer = value.value();
                  deliveredOn = QThread::currentThread();
              });

    ASSERT_TRUE(test::becomesTrue([&] { return answer == 42; }));
    EXPECT_EQ(deliveredOn, QThread::currentThread());
    EXPECT_FALSE(job.isRunning());
}

TEST(LatestJobTest, DropsTheAnswerToAnOldQuestion)
{
    LatestJob job;
    QList<int> answers;

    job.start(workUntilStopped, [&](const Result<int>& value) { answers.append(value.value()); });
    job.start([](const std::stop_token&) { return 2; },
              [&](const Result<int>& value) { answers.append(value.value()); });

    ASSERT_TRUE(test::becomesTrue([&] { return !job.isRunning(); }));
    EXPECT_EQ(answers, QList<int>{2});
}

TEST(LatestJobTest, WorkThatMemoryOrThreadsEndInIsAnError)
{
    LatestJob job;
    QList<ErrorCode> errors;
    const auto take = [&](const Result<int>& value) { errors.append(value.error().code); };
    const auto answered = [&](qsizetype count) {
        return test::becomesTrue([&] { return errors.size() == count; });
    };

    job.start([](const std::stop_token&) -> int { throw std::bad_alloc(); }, take);
    ASSERT_TRUE(answered(1));
    job.start([](const std::stop_token&) -> Result<int> { throw std::bad_alloc(); }, take);
    ASSERT_TRUE(answered(2));
    job.start(
        [](const std::stop_token&) -> int {
            throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
        },
        take);
    ASSERT_TRUE(answered(3));

    EXPECT_EQ(errors, QList<ErrorCode>(3, ErrorCode::OutOfMemory));
    EXPECT_FALSE(job.isRunning());
}

TEST(LatestJobTest, WhatTheWorkHoldsIsFreedWhereItWasDone)
{
    LatestJob job;
    const auto* const here = QThread::currentThread();
    const QThread* freedOn = nullptr;
    bool isDone = false;
    std::shared_ptr<int> large(new int(1), [&](const int* value) {
        freedOn = QThread::currentThread();
        delete value;
    });

    job.start([large = std::move(large)](const std::stop_token&) { return *large; },
              [&](const Result<int>&) { isDone = true; });

    ASSERT_TRUE(test::becomesTrue([&] { return isDone; }));
    EXPECT_NE(freedOn, nullptr);
    EXPECT_NE(freedOn, here);
}

TEST(LatestJobTest, DestructionWaitsForTheWork)
{
    std::atomic<bool> finished = false;
    {
        LatestJob job;
        job.start(
            [&finished](const std::stop_token& stop) {
                const int answer = workUntilStopped(stop);
                finished = true;
                return answer;
            },
            [](const Result<int>&) { ADD_FAILURE() << "the owner is gone"; });
    }
    EXPECT_TRUE(finished);
}

} // namespace
} // namespace trailscope::ui
