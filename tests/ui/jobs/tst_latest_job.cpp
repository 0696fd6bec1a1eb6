// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/jobs/latest_job.h"

#include <QThread>

#include <atomic>
#include <gtest/gtest.h>

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
              [&](int value) {
                  answer = value;
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

    job.start(workUntilStopped, [&](int value) { answers.append(value); });
    job.start([](const std::stop_token&) { return 2; }, [&](int value) { answers.append(value); });

    ASSERT_TRUE(test::becomesTrue([&] { return !job.isRunning(); }));
    EXPECT_EQ(answers, QList<int>{2});
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
            [](int) { ADD_FAILURE() << "the owner is gone"; });
    }
    EXPECT_TRUE(finished);
}

} // namespace
} // namespace trailscope::ui
