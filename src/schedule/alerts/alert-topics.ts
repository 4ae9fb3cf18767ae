import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import type { AlertTopic } from './finding';
import { endsTopic } from './topics/ends-topic';
import { jobsTopic } from './topics/jobs-topic';
import { reportTopic } from './topics/report-topic';
import { stockTopic } from './topics/stock-topic';
import { unpaidTopic } from './topics/unpaid-topic';

/** All that people can be told of. */
export const alertTopics: readonly AlertTopic[] = [stockTopic, unpaidTopic, endsTopic, reportTopic, jobsTopic];

export const findTopic = (topic: string): AlertTopic | undefined => alertTopics.find((one) => one.topic === topic);

export const wantedTopics = (settings: AlertSettings): readonly AlertTopic[] =>
  alertTopics.filter(({ isWanted }) => isWanted(settings));
