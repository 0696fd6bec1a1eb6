// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/cloudtrail_event.h"

#include "tests/tools/make_archive/identifiers.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace trailscope::maker {

namespace {

constexpr std::array<CloudTrailKind, 28> kinds{{
    {"DescribeInstances", "ec2", 20, true},
    {"DescribeSecurityGroups", "ec2", 4, true, "s3 s3-security-groups"},
    {"DescribeLogGroups", "logs", 6, true},
    {"ListBuckets", "s3", 6, true},
    {"GetObject", "s3", 10, true, "s4 s4-reads", true},
    {"PutObject", "s3", 6, false, "", true},
    {"GetCallerIdentity", "sts", 6, true},
    {"AssumeRole", "sts", 6, true},
    {"Decrypt", "kms", 5, true},
    {"ListUsers", "iam", 3, true, "s3 s3-ram s3-ram-users"},
    {"GetRole", "iam", 3, true, "s3 s3-ram s3-ram-permissions"},
    {"CreateTags", "ec2", 2, false},
    {"RunInstances", "ec2", 1, false, "s3 s3-instances"},
    {"TerminateInstances", "ec2", 1, false, "s3 s3-instances"},
    {"GetSecretValue", "secretsmanager", 1, true, "s4-secrets"},
    {"AuthorizeSecurityGroupIngress", "ec2", 0, false, "s3 s3-security-groups"},
    {"CreateSecurityGroup", "ec2", 0, false, "s3 s3-security-groups cis-2.22"},
    {"CreateUser", "iam", 0, false, "s3 s3-ram s3-ram-users"},
    {"AttachUserPolicy", "iam", 0, false, "s3 s3-ram s3-ram-permissions"},
    {"CreateLoginProfile", "iam", 0, false, "s3 s3-ram s3-ram-credentials"},
    {"CreateAccessKey", "iam", 0, false, "s3 s3-ram s3-ram-credentials s4 s4-new-keys"},
    {"CreateOAuth2Token", "signin", 0, false, "s3-ram-credentials s4-new-keys"},
    {"PutBucketPolicy", "s3", 0, false, "s4 s4-opened cis-2.21"},
    {"DeleteBucketPublicAccessBlock", "s3", 0, false, "s4 s4-opened"},
    {"ModifySnapshotAttribute", "ec2", 0, false, "s4-opened"},
    {"StopLogging", "cloudtrail", 0, false, "s3-trail"},
    {"PutEventSelectors", "cloudtrail", 0, false, "s3-trail"},
    {"ConsoleLogin", "signin", 0, false},
}};

const CloudTrailActor kato{"IAMUser", "kato", "198.51.100.21"};
const CloudTrailActor mori{"IAMUser", "mori", "203.0.113.90"};
const CloudTrailActor admin{"IAMUser", "aws-admin", "10.1.2.3"};
const CloudTrailActor federated{"AssumedRole", "Audit:sato@example.com", "203.0.113.91"};
const CloudTrailActor program{"AssumedRole", "AppRole:i-0a1b2c3d4e5f60718", "10.1.9.9", true};
const CloudTrailActor runner{"IAMUser", "test-runner", "10.1.2.77", true};
const CloudTrailActor service{"AWSService", "autoscaling.amazonaws.com", "autoscaling.amazonaws.com", true};
const CloudTrailActor root{"Root", "root", "198.51.100.200"};

const std::array<const CloudTrailActor*, 7> everybody{&kato,    &mori,   &admin,  &federated,
                                                      &program, &runner, &service};
constexpr std::array<double, 7> shares{4, 4, 1, 3, 12, 6, 2};

const CloudTrailKind& kindNamed(std::string_view name)
{
    const auto* const found = std::find_if(kinds.begin(), kinds.end(),
                                           [name](const CloudTrailKind& kind) { return kind.name == name; });
    if (found == kinds.end()) {
        throw std::logic_error("no such kind: " + std::string(name));
    }
    return *found;
}

std::string_view permissionError(const CloudTrailKind& kind)
{
    return kind.service == "ec2" ? "Client.UnauthorizedOperation" : "AccessDenied";
}

//! Tells what shall happen on some day, counted from 0, at a time of UTC.
class Story {
public:
    explicit Story(Seconds begin) : m_begin(begin) {}

    void setScene(int dayNumber, int hourOfDay, int minuteOfHour)
    {
        m_now = m_begin + dayNumber * day + hourOfDay * hour + minuteOfHour * minute;
    }

    CloudTrailEvent& does(const CloudTrailActor& actor, std::string_view name)
    {
        CloudTrailEvent event;
        event.time = m_now;
        event.kind = &kindNamed(name);
        event.actor = &actor;
        event.region = "eu-west-1";
        m_now += 40;
        m_events.push_back(std::move(event));
        return m_events.back();
    }

    void isRefused(const CloudTrailActor& actor, std::string_view name)
    {
        auto& event = does(actor, name);
        event.errorCode = permissionError(*event.kind);
    }

    void signsIn(const CloudTrailActor& actor, bool succeeds, bool mfa = false)
    {
        auto& event = does(actor, "ConsoleLogin");
        event.login = true;
        event.failedLogin = !succeeds;
        event.mfa = mfa;
        event.region = "us-east-1";
    }

    [[nodiscard]] std::vector<CloudTrailEvent> take() { return std::move(m_events); }

private:
    Seconds m_begin;
    Seconds m_now = 0;
    std::vector<CloudTrailEvent> m_events;
};

std::vector<CloudTrailEvent> makeCloudTrailStories(Seconds begin)
{
    Story story(begin);
    story.setScene(1, 8, 0);
    story.signsIn(kato, true, true);
    story.does(kato, "CreateUser");
    story.does(kato, "AttachUserPolicy");
    story.does(kato, "CreateLoginProfile");
    story.does(kato, "CreateAccessKey");
    story.does(kato, "CreateOAuth2Token");
    story.setScene(2, 1, 15);
    story.signsIn(mori, false);
    story.signsIn(mori, false);
    story.signsIn(mori, false);
    story.signsIn(mori, true);
    story.does(mori, "StopLogging");
    story.does(mori, "PutEventSelectors");
    story.setScene(3, 10, 5);
    story.signsIn(federated, true); // whose second factor nobody can know
    story.does(federated, "CreateSecurityGroup");
    story.does(federated, "AuthorizeSecurityGroupIngress");
    story.does(federated, "PutBucketPolicy");
    story.does(federated, "DeleteBucketPublicAccessBlock");
    story.does(federated, "ModifySnapshotAttribute");
    story.setScene(4, 3, 30);
    story.signsIn(root, false);
    story.signsIn(root, true);
    story.does(root, "ListUsers");
    story.setScene(5, 12, 0);
    story.does(root, "PutBucketPolicy").assumedRoot = true;
    story.isRefused(runner, "RunInstances");
    story.isRefused(runner, "CreateUser");
    story.isRefused(admin, "GetSecretValue");
    auto& badKey = story.does(runner, "GetCallerIdentity");
    badKey.errorCode = "InvalidClientTokenId";
    badKey.credentials = true;
    return story.take();
}

CloudTrailEvent everyday(const Options& options, Seconds begin, Random& random)
{
    static const WeightedChoice actors({shares.begin(), shares.end()});
    static const WeightedChoice choice([] {
        std::vector<double> weights;
        std::transform(kinds.begin(), kinds.end(), std::back_inserter(weights),
                       [](const CloudTrailKind& kind) { return kind.weight; });
        return weights;
    }());
    constexpr std::array<std::string_view, 2> regions{"eu-west-1", "us-east-1"};
    CloudTrailEvent event;
    event.time = begin + static_cast<Seconds>(random.below(options.days * static_cast<std::size_t>(day)));
    event.kind = &kinds[choice.pick(random)];
    event.actor = everybody[actors.pick(random)];
    event.region = regions[random.below(regions.size())];
    const double luck = random.unit();
    if (luck < 0.03) {
        event.errorCode = permissionError(*event.kind);
    } else if (luck > 0.99) {
        event.errorCode = "ThrottlingException";
    }
    return event;
}

} // namespace

std::vector<CloudTrailEvent> makeCloudTrailEvents(const Options& options)
{
    const auto begin = parseDate(options.start);
    const auto end = begin + static_cast<Seconds>(options.days) * day;
    Random random(mixed(options.seed, textSeed("cloudtrail")));
    auto events = makeCloudTrailStories(begin);
    std::erase_if(events, [end](const CloudTrailEvent& event) { return event.time >= end; });
    if (events.size() > options.cloudTrailEvents) {
        throw std::runtime_error("CloudTrail's stories alone are " + std::to_string(events.size())
                                 + " events");
    }
    while (events.size() < options.cloudTrailEvents) {
        events.push_back(everyday(options, begin, random));
    }
    for (auto& event : events) {
        event.id = guid(random, GuidCase::Lower);
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const CloudTrailEvent& a, const CloudTrailEvent& b) { return a.time < b.time; });
    return events;
}

} // namespace trailscope::maker
