// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/jobs/deferred_deleter.h"

#include <QThread>

#include <atomic>
#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

//! Tells on which thread it was freed.
struct Watched {
    explicit Watched(std::atomic<QThread*>& freedOn) : m_freedOn(freedOn) {}
    ~Watched() { m_freedOn = QThread::currentThread(); }
    Q_DISABLE_COPY_MOVE(Watched)

    std::atomic<QThread*>& m_freedOn;
};

TEST(DeferredDeleterTest, FreesOnAnotherThread)
{
    std::atomic<QThread*> freedOn = nullptr;
    DeferredDeleter deleter;
    deleter.add(std::make_shared<const Watched>(freedOn));

    ASSERT_TRUE(test::becomesTrue([&] { return freedOn != nullptr; }));
    EXPECT_NE(freedOn, QThread::currentThread());
    EXPECT_EQ(deleter.size(), 0U);
}

TEST(DeferredDeleterTest, WaitsUntilNobodyElseShowsIt)
{
    std::atomic<QThread*> freedOn = nullptr;
    std::atomic<QThread*> otherFreedOn = nullptr;
    auto shown = std::make_shared<const Watched>(freedOn);
    DeferredDeleter deleter;
    deleter.add(shown);
    deleter.add(std::make_shared<const Watched>(otherFreedOn));

    ASSERT_TRUE(test::becomesTrue([&] { return otherFreedOn != nullptr; }));
    EXPECT_EQ(freedOn, nullptr);
    EXPECT_EQ(deleter.size(), 1U);

    shown.reset();
    ASSERT_TRUE(test::becomesTrue([&] { return freedOn != nullptr; }));
    EXPECT_NE(freedOn, QThread::currentThread());
}

TEST(DeferredDeleterTest, FreesAlsoWhileMoreComeAllTheTime)
{
    std::atomic<QThread*> freedOn = nullptr;
    std::atomic<QThread*> others = nullptr;
    DeferredDeleter deleter;
    deleter.add(std::make_shared<const Watched>(freedOn));
    EXPECT_TRUE(test::becomesTrue([&] {
        deleter.add(std::make_shared<const Watched>(others));
        return freedOn != nullptr;
    }));
}

} // namespace
} // namespace trailscope::ui
