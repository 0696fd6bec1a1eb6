// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/key_predictor.h"
#include "core/event/record_keys.h"

#include <gtest/gtest.h>
#include <random>
#include <string>

namespace trailscope {
namespace {

//! The key as it stands in a text: its closing quote and padding follow.
std::string inText(const std::string& key)
{
    return key + "\":" + std::string(64, ' ');
}

TEST(KeyPredictorTest, GivesWhatTheLookUpGivesInWhateverOrderKeysCome)
{
    std::vector<std::string> keys{"eventId",
                                  "eventID",
                                  "eventName",
                                  "EventName",
                                  "eventNames",
                                  "event",
                                  "",
                                  "userIdentity",
                                  "a\\\"b",
                                  "x\\\\",
                                  "@timestamp",
                                  "requestParameterJson",
                                  "a key that is longer than the words compared"};
    std::mt19937 random(7);
    KeyPredictor<RecordKey> predictor(findRecordKey);
    for (int i = 0; i < 20'000; ++i) {
        // Mostly in order, sometimes not, and now and then one never seen before.
        const auto place =
            random() % 4 == 0 ? random() % keys.size() : static_cast<std::size_t>(i) % keys.size();
        const auto key = random() % 50 == 0 ? "key" + std::to_string(random() % 500) : keys[place];
        const auto text = inText(key);

        ASSERT_EQ(predictor.next(text.data()), findRecordKey(std::string_view(text).substr(0, key.size())))
            << key;
    }
}

TEST(KeyPredictorTest, AKeyThatOnlyBeginsLikeTheOneBeforeIsAnother)
{
    KeyPredictor<RecordKey> predictor(findRecordKey);
    const auto event = inText("event");
    const auto eventId = inText("eventId");

    EXPECT_EQ(predictor.next(event.data()), RecordKey::Wrapped);
    EXPECT_EQ(predictor.next(event.data()), RecordKey::Wrapped);
    EXPECT_EQ(predictor.next(eventId.data()), RecordKey::EventId);
    EXPECT_EQ(predictor.next(event.data()), RecordKey::Wrapped);
}

} // namespace
} // namespace trailscope
